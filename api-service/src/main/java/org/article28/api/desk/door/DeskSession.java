package org.article28.api.desk.door;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Row of a session: the hash of what the cookie has, and the token that was signed in with. */
@Entity
@SuppressWarnings("UnusedVariable") // queries and operators read what no code does
@Table(name = "desk_session")
class DeskSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String hash;
    private long tokenId;
    private Instant madeAt;
    private Instant usedAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DeskSession() {}

    DeskSession(SessionSecret secret, long tokenId, Instant now, Duration lasts) {
        this.hash = secret.hash();
        this.tokenId = tokenId;
        this.madeAt = now;
        this.usedAt = now;
        this.expiresAt = now.plus(lasts);
    }

    long tokenId() {
        return tokenId;
    }

    boolean isUnusedSince(Instant then) {
        return usedAt.isBefore(then);
    }
}
