package org.article28.api.desk.door;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.article28.api.access.Actor;
import org.article28.api.access.TokenHolder;
import org.article28.api.access.TokenHolders;
import org.article28.api.audit.AuditTrail;
import org.article28.api.audit.Deed;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of the desk. One stands for the token that it was begun with, and may do what that token
 * may; it ends with it.
 */
@ApplicationScoped
public class Sessions {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final DeskSessions sessions;
    private final TokenHolders holders;
    private final AuditTrail audit;
    private final DeskConfig config;
    private final Clock clock;

    Sessions(
            DeskSessions sessions,
            TokenHolders holders,
            AuditTrail audit,
            DeskConfig config,
            Clock clock) {
        this.sessions = sessions;
        this.holders = holders;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Empty where the token is not valid. */
    @Transactional
    public Optional<SessionSecret> begin(String token, @Nullable String address) {
        return holders.ofSecret(token).map(holder -> begun(holder, address));
    }

    private SessionSecret begun(TokenHolder holder, @Nullable String address) {
        var secret = SessionSecret.random();
        sessions.persist(new DeskSession(secret, holder.token(), now(), config.session()));
        audit.note(new Actor(holder.subject(), address), Deed.of("sign-in", "desk"));
        return secret;
    }

    /** Whoever has a cookie of it is nobody from then on. */
    @Transactional
    public void end(SessionSecret secret) {
        sessions.end(secret);
    }

    /** Empty where the session or its token is not valid, or not any longer. */
    @Transactional
    Optional<TokenHolder> holder(SessionSecret secret) {
        var now = now();
        return sessions.valid(secret, now)
                .flatMap(
                        session -> {
                            if (session.isUnusedSince(now.minus(MINUTE))) {
                                sessions.used(secret, now);
                            }
                            return holders.ofToken(session.tokenId());
                        });
    }

    @Scheduled(every = "1h", delayed = "2m", identity = "desk-session-purge")
    @Transactional
    void forgetExpired() {
        sessions.forgetExpired(now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
