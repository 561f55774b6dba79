package org.article28.notifier.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.Tokens;
import org.jspecify.annotations.Nullable;

/** What subscribers do with their own subscription, by a token that a mail brought them. */
@ApplicationScoped
class OwnSubscription {

    private final Subscriptions subscriptions;
    private final Wishing wishing;
    private final Tokens tokens;
    private final Leaving leaving;

    OwnSubscription(Subscriptions subscriptions, Wishing wishing, Tokens tokens, Leaving leaving) {
        this.subscriptions = subscriptions;
        this.wishing = wishing;
        this.tokens = tokens;
        this.leaving = leaving;
    }

    Subscription read(String manageToken) {
        return active(managed(manageToken));
    }

    Subscription change(String manageToken, @Nullable JsonNode patch) {
        return wishing.wish(managed(manageToken), old -> PreferencesPatch.applied(patch, old));
    }

    Subscription choose(String manageToken, UnaryOperator<Wishes> chosen) {
        return wishing.wish(managed(manageToken), chosen);
    }

    /** Ending it again changes nothing. */
    void end(String manageToken) {
        leaving.leave(managed(manageToken));
    }

    /** By the link of a mail; it never expires, and ending it again changes nothing. */
    void unsubscribe(@Nullable String unsubscribeToken) {
        leaving.leave(checkedUnsubscribe(unsubscribeToken));
    }

    /** Refuses what {@link #unsubscribe} would refuse, and changes nothing. */
    UUID checkedUnsubscribe(@Nullable String token) {
        return Bearer.subject(tokens.verify(Purpose.UNSUBSCRIBE, token));
    }

    String manageToken(Subscription subscription) {
        return tokens.issue(Purpose.MANAGE, subscription.publicId());
    }

    String unsubscribeToken(Subscription subscription) {
        return tokens.issue(Purpose.UNSUBSCRIBE, subscription.publicId());
    }

    private UUID managed(String token) {
        return Bearer.subject(tokens.verify(Purpose.MANAGE, token));
    }

    private Subscription active(UUID id) {
        return subscriptions
                .byPublicId(id)
                .filter(Subscription::active)
                .orElseThrow(Rejection.NoSubscription::new);
    }
}
