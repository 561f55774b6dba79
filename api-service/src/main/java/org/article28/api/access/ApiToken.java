package org.article28.api.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Row of an API token: its hash, never the token. */
@Entity
@SuppressWarnings("UnusedVariable") // queries and operators read what no code does
@Table(name = "api_token")
class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String hash;
    private String roles;
    private Instant createdAt;
    private @Nullable String createdBy;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ApiToken() {}

    ApiToken(TokenWish wish, TokenSecret secret, @Nullable String createdBy, Instant createdAt) {
        this.name = wish.name();
        this.hash = secret.hash();
        this.roles = Role.joined(wish.roles());
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        this.expiresAt = wish.expiresAt();
    }

    boolean isValid(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    TokenHolder holder() {
        return new TokenHolder(
                Objects.requireNonNull(id), TokenKeeper.subjectOf(name), Role.split(roles));
    }

    TokenKeeper.KnownToken known() {
        return new TokenKeeper.KnownToken(
                name, Role.split(roles), createdAt, createdBy, expiresAt, revokedAt);
    }
}
