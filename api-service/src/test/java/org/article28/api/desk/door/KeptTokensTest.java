package org.article28.api.desk.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeptTokensTest {

    private final SessionSecret secret = SessionSecret.random();
    private final KeptTokens tokens = new KeptTokens("refresh-me", "ey.id.token");

    @Test
    void sessionThatKeptThemReadsThem() {
        assertThat(KeptTokens.opened(tokens.sealed(secret), secret)).isEqualTo(tokens);
    }

    @Test
    void whatIsMissingStaysMissing() {
        var none = new KeptTokens(null, null);

        assertThat(KeptTokens.opened(none.sealed(secret), secret)).isEqualTo(none);
    }

    @Test
    void nobodyElseReadsThem() {
        var sealed = tokens.sealed(secret);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain("refresh-me", "id.token");
        assertThatThrownBy(() -> KeptTokens.opened(sealed, SessionSecret.random()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tokens.sealed(secret)).isNotEqualTo(sealed);
    }
}
