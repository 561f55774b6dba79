package org.article28.api.desk.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.article28.api.desk.provider.Provider;
import org.article28.api.desk.provider.Renewal;
import org.article28.api.desk.provider.Vouched;
import org.jspecify.annotations.Nullable;

/**
 * Whether those may still be here whom the provider vouched for. It is asked anew every few
 * minutes, on the way of a request, by one request at a time, since a refresh token may be good for
 * one answer alone; no transaction is open meanwhile. Others go by its last word, and wait for the
 * next one where that holds no more.
 */
@ApplicationScoped
class Stays {

    /** After which a provider that was away is asked again, as long as its last word holds. */
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final DeskSessions sessions;
    private final Provider provider;
    private final Clock clock;

    Stays(DeskSessions sessions, Provider provider, Clock clock) {
        this.sessions = sessions;
        this.provider = provider;
        this.clock = clock;
    }

    Stay of(SessionSecret secret, Vouched person) {
        var now = now();
        return new Stay(secret, person, now, lookAt(person, now));
    }

    private @Nullable Instant lookAt(Vouched person, Instant now) {
        return person.refreshToken() == null ? null : now.plus(provider.recheck());
    }

    /** As long as one request may ask the provider, before another one may try. */
    Duration longestLook() {
        return provider.longestRenewal();
    }

    Standing standing(SessionSecret secret, Stay stay) {
        var now = now();
        var due = stay.lookAt();
        if (due == null) {
            return new Standing.Held(stay.holder());
        }
        var claimed =
                now.isBefore(due)
                        ? Optional.<Look>empty()
                        : sessions.claimLook(secret, due, now.plus(longestLook()));
        return claimed.map(look -> looked(look, stay)).orElseGet(() -> byLastWord(stay, now));
    }

    private Standing byLastWord(Stay stay, Instant now) {
        return now.isBefore(end(stay)) ? new Standing.Held(stay.holder()) : new Standing.Awaited();
    }

    /** Until when the provider's last word holds. */
    private Instant end(Stay stay) {
        return stay.vouchedAt().plus(provider.patience());
    }

    private Standing looked(Look look, Stay stay) {
        var tokens = stay.tokens(look.secret());
        var refreshToken = Objects.requireNonNull(tokens.refreshToken(), "it is asked by one");
        var renewal =
                provider.renew(
                        refreshToken,
                        tokens.idToken(),
                        next -> sessions.keep(look, tokens.withRefreshToken(next)));
        return switch (renewal) {
            case Renewal.StillKnown(var person) when isSame(person, stay) -> {
                var next = of(look.secret(), person);
                yield sessions.goOn(look, next)
                        ? new Standing.Held(next.holder())
                        : overtaken(look);
            }
            case Renewal.StillKnown _, Renewal.Ended _ ->
                    sessions.end(look) ? new Standing.Over() : overtaken(look);
            case Renewal.Away _ -> unanswered(look, stay);
        };
    }

    /**
     * It was so slow that another one asked since: what that one found holds, and no second try.
     */
    private Standing overtaken(Look look) {
        var now = now();
        return sessions.valid(look.secret(), now)
                .map(DeskSession::stay)
                .map(stay -> byLastWord(stay, now))
                .orElseGet(Standing.Over::new);
    }

    /** Nobody waits for an answer any more: the next one may ask, once the last word is over. */
    private Standing unanswered(Look look, Stay stay) {
        var now = now();
        var end = end(stay);
        if (!now.isBefore(end)) {
            return sessions.lookAt(look, now) ? new Standing.Over() : overtaken(look);
        }
        var again = now.plus(AGAIN);
        return sessions.lookAt(look, again.isBefore(end) ? again : end)
                ? new Standing.Held(stay.holder())
                : overtaken(look);
    }

    private static boolean isSame(Vouched person, Stay stay) {
        return person.subject().equals(stay.holder().subject()) && !person.roles().isEmpty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
