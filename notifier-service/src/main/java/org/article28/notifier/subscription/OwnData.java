package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What subscribers may ask of their own data. Links in mails get forwarded, so that neither a copy
 * nor an erasure comes from one of these: each needs a fresh link, sent to the address itself.
 */
@ApplicationScoped
class OwnData {

    private final Subscriptions subscriptions;
    private final SubscriberRows subscribers;
    private final SubscriberMailRows mails;
    private final SubscriberMailing mailing;
    private final Erasure erasure;
    private final Instance<KeptOfPerson> kept;
    private final Tokens tokens;
    private final Clock clock;

    OwnData(
            Subscriptions subscriptions,
            SubscriberRows subscribers,
            SubscriberMailRows mails,
            SubscriberMailing mailing,
            Erasure erasure,
            @Any Instance<KeptOfPerson> kept,
            Tokens tokens,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.subscribers = subscribers;
        this.mails = mails;
        this.mailing = mailing;
        this.erasure = erasure;
        this.kept = kept;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** By the token of any mail; also for those who unsubscribed. */
    void askForCopy(String manageToken) {
        ask(manageToken, SubscriberMail.Kind.COPY);
    }

    void askForErasure(String manageToken) {
        ask(manageToken, SubscriberMail.Kind.ERASURE);
    }

    private void ask(String manageToken, SubscriberMail.Kind kind) {
        var known = known(Purpose.MANAGE, manageToken);
        mails.add(known.recipientId(), kind, now());
        mailing.wake();
    }

    /** Refuses what the other methods would refuse, and changes nothing. */
    void check(Purpose purpose, @Nullable String token) {
        known(purpose, token);
    }

    @Transactional
    OwnCopy copy(@Nullable String copyToken) {
        var known = known(Purpose.COPY, copyToken);
        var id = known.recipientId();
        var others = new TreeMap<String, List<?>>();
        kept.forEach(one -> others.put(one.name(), one.of(id, known.publicId())));
        var row = subscribers.of(id).orElseThrow(Rejection.NoSubscription::new);
        return new OwnCopy(now(), row, others);
    }

    /** Erasing again changes nothing. */
    @Transactional
    void erase(@Nullable String erasureToken) {
        subscriptions
                .byPublicId(subject(Purpose.ERASURE, erasureToken))
                .ifPresent(subscription -> erasure.erase(subscription, now()));
    }

    private Subscription known(Purpose purpose, @Nullable String token) {
        return subscriptions
                .byPublicId(subject(purpose, token))
                .orElseThrow(Rejection.NoSubscription::new);
    }

    private UUID subject(Purpose purpose, @Nullable String token) {
        return Bearer.subject(tokens.verify(purpose, token));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
