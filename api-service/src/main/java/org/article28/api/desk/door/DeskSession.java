package org.article28.api.desk.door;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Row of a session: the hash of what the cookie has, and what it stands for: the API token that was
 * signed in with, or somebody whom the provider vouches for.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries and operators read what no code does
@Table(name = "desk_session")
class DeskSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String hash;
    private @Nullable Long tokenId;
    private @Nullable Stay stay;
    private Instant madeAt;
    private Instant usedAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DeskSession() {}

    private DeskSession(SessionSecret secret, Instant now, Instant expiresAt) {
        this.hash = secret.hash();
        this.madeAt = now;
        this.usedAt = now;
        this.expiresAt = expiresAt;
    }

    static DeskSession ofToken(SessionSecret secret, long tokenId, Instant now, Instant expiresAt) {
        var session = new DeskSession(secret, now, expiresAt);
        session.tokenId = tokenId;
        return session;
    }

    static DeskSession ofStay(SessionSecret secret, Stay stay, Instant now, Instant expiresAt) {
        var session = new DeskSession(secret, now, expiresAt);
        session.stay = stay;
        return session;
    }

    /** Null where it stands for somebody whom the provider vouches for. */
    @Nullable Long tokenId() {
        return tokenId;
    }

    /** Null where it stands for a token. */
    @Nullable Stay stay() {
        return stay;
    }

    boolean isUnusedSince(Instant then) {
        return usedAt.isBefore(then);
    }
}
