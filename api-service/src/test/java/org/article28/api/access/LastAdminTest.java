package org.article28.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.article28.api.access.TokenKeeper.KnownToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastAdminTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final KnownToken ADMIN = token("admin", "admin", null, null);

    @Test
    void onlyAdminIsTheLastOne() {
        var editor = token("jane", "editor", null, null);

        assertThat(TokenKeeper.isLastAdmin("admin", List.of(ADMIN, editor), NOW)).isTrue();
        assertThat(TokenKeeper.isLastAdmin("jane", List.of(ADMIN, editor), NOW)).isFalse();
    }

    @Test
    void oneOfTwoIsNot() {
        var other = token("other", "admin", NOW.plusSeconds(1), null);

        assertThat(TokenKeeper.isLastAdmin("admin", List.of(ADMIN, other), NOW)).isFalse();
    }

    @Test
    void revokedOrExpiredAdminsDoNotCount() {
        var revoked = token("revoked", "admin", null, NOW);
        var expired = token("expired", "admin", NOW, null);
        var tokens = List.of(revoked, ADMIN, expired);

        assertThat(TokenKeeper.isLastAdmin("admin", tokens, NOW)).isTrue();
        assertThat(TokenKeeper.isLastAdmin("revoked", tokens, NOW)).isFalse();
        assertThat(TokenKeeper.isLastAdmin("expired", tokens, NOW)).isFalse();
    }

    private static KnownToken token(
            String name, String role, @Nullable Instant expiresAt, @Nullable Instant revokedAt) {
        return new KnownToken(name, Set.of(role), Instant.EPOCH, null, expiresAt, revokedAt);
    }
}
