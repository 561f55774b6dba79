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
 * one answer alone; no transaction is open meanwhile.
 */
@ApplicationScoped
class Stays {

    /** Longer than the provider is waited for; then another request may try. */
    private static final Duration LOOKING = Duration.ofSeconds(30);

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

    /** Empty where it is over. */
    Optional<SessionHolder> holder(SessionSecret secret, Stay stay) {
        var now = now();
        var due = stay.lookAt();
        if (due == null) {
            return Optional.of(stay.holder());
        }
        return now.isBefore(due) || !sessions.claimLook(secret, due, now.plus(LOOKING))
                ? asBefore(stay, now)
                : looked(secret, stay);
    }

    /** As far as the provider's last word reaches. */
    private Optional<SessionHolder> asBefore(Stay stay, Instant now) {
        return now.isBefore(stay.vouchedAt().plus(provider.patience()))
                ? Optional.of(stay.holder())
                : Optional.empty();
    }

    private Optional<SessionHolder> looked(SessionSecret secret, Stay stay) {
        var tokens = stay.tokens(secret);
        var refreshToken = Objects.requireNonNull(tokens.refreshToken(), "it is asked by one");
        return switch (provider.renew(refreshToken, tokens.idToken())) {
            case Renewal.StillKnown(var person) when isSame(person, stay) -> {
                var next = of(secret, person);
                sessions.goOn(secret, next);
                yield Optional.of(next.holder());
            }
            case Renewal.StillKnown _, Renewal.Ended _ -> {
                sessions.end(secret);
                yield Optional.empty();
            }
            case Renewal.Away _ -> asBefore(stay, now());
        };
    }

    private static boolean isSame(Vouched person, Stay stay) {
        return person.subject().equals(stay.holder().subject()) && !person.roles().isEmpty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
