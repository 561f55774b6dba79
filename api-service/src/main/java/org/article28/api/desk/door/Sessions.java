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
import org.article28.api.desk.provider.Vouched;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of the desk. One stands for the token that it was begun with, or for somebody whom the
 * provider vouches for, and may do what that one may; it ends with it.
 */
@ApplicationScoped
public class Sessions {

    private final DeskSessions sessions;
    private final Stays stays;
    private final TokenHolders holders;
    private final AuditTrail audit;
    private final DeskConfig config;
    private final Clock clock;

    Sessions(
            DeskSessions sessions,
            Stays stays,
            TokenHolders holders,
            AuditTrail audit,
            DeskConfig config,
            Clock clock) {
        this.sessions = sessions;
        this.stays = stays;
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
        var now = now();
        sessions.persist(
                DeskSession.ofToken(secret, holder.token(), now, now.plus(config.session())));
        note(holder.subject(), address);
        return secret;
    }

    /** Whom it can't be asked about again stays no longer than the token that they came with. */
    @Transactional
    public SessionSecret begin(Vouched person, @Nullable String address) {
        var secret = SessionSecret.random();
        var now = now();
        var longest = now.plus(config.session());
        var stay = stays.of(secret, person);
        boolean isShort = stay.lookAt() == null && person.until().isBefore(longest);
        sessions.persist(DeskSession.ofStay(secret, stay, now, isShort ? person.until() : longest));
        note(person.subject(), address);
        return secret;
    }

    private void note(String subject, @Nullable String address) {
        audit.note(new Actor(subject, address), Deed.of("sign-in", "desk"));
    }

    /** Whoever has a cookie of it is nobody from then on. */
    public Ended end(SessionSecret secret) {
        var stay = sessions.valid(secret, now()).map(DeskSession::stay);
        sessions.end(secret);
        return stay.<Ended>map(was -> new Ended.OfProvider(was.tokens(secret).idToken()))
                .orElseGet(Ended.OfToken::new);
    }

    /** What a session stood for. */
    public sealed interface Ended {

        record OfToken() implements Ended {}

        /**
         * @param idToken by which one signs out there, too
         */
        record OfProvider(@Nullable String idToken) implements Ended {}
    }

    Standing standing(SessionSecret secret) {
        return sessions.valid(secret, now())
                .map(session -> standing(secret, session))
                .orElseGet(Standing.Over::new);
    }

    private Standing standing(SessionSecret secret, DeskSession session) {
        var stay = session.stay();
        if (stay != null) {
            return stays.standing(secret, stay);
        }
        return Optional.ofNullable(session.tokenId())
                .flatMap(holders::ofToken)
                .map(token -> new SessionHolder(token.subject(), token.roles()))
                .<Standing>map(Standing.Held::new)
                .orElseGet(Standing.Over::new);
    }

    /** After which {@link Standing.Awaited} is not waited for any more. */
    Duration longestWait() {
        return stays.longestLook();
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
