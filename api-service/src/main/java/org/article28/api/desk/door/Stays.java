package org.article28.api.desk.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
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
        if (!now.isBefore(due) && sessions.claimLook(secret, due, now.plus(longestLook()))) {
            return looked(secret, stay);
        }
        return now.isBefore(end(stay)) ? new Standing.Held(stay.holder()) : new Standing.Awaited();
    }

    /** Until when the provider's last word holds. */
    private Instant end(Stay stay) {
        return stay.vouchedAt().plus(provider.patience());
    }

    private Standing looked(SessionSecret secret, Stay stay) {
        var tokens = stay.tokens(secret);
        var refreshToken = Objects.requireNonNull(tokens.refreshToken(), "it is asked by one");
        var renewal =
                provider.renew(
                        refreshToken,
                        tokens.idToken(),
                        next -> sessions.keep(secret, tokens.withRefreshToken(next)));
        return switch (renewal) {
            case Renewal.StillKnown(var person) when isSame(person, stay) -> {
                var next = of(secret, person);
                sessions.goOn(secret, next);
                yield new Standing.Held(next.holder());
            }
            case Renewal.StillKnown _, Renewal.Ended _ -> {
                sessions.end(secret);
                yield new Standing.Over();
            }
            case Renewal.Away _ -> unanswered(secret, stay);
        };
    }

    /** Nobody waits for an answer any more: the next one may ask, once the last word is over. */
    private Standing unanswered(SessionSecret secret, Stay stay) {
        var now = now();
        var end = end(stay);
        if (!now.isBefore(end)) {
            sessions.lookAt(secret, now);
            return new Standing.Over();
        }
        var again = now.plus(AGAIN);
        sessions.lookAt(secret, again.isBefore(end) ? again : end);
        return new Standing.Held(stay.holder());
    }

    private static boolean isSame(Vouched person, Stay stay) {
        return person.subject().equals(stay.holder().subject()) && !person.roles().isEmpty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
