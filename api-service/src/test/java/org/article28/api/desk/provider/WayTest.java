package org.article28.api.desk.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Way way = Way.begun(NOW, "/desk/drafts/ä?a=b");

    @Test
    void cookieTellsTheWayAgain() {
        assertThat(Way.of(way.cookie())).contains(way);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.1.b", "%.1.L2Rlc2s", " "})
    void otherCookiesAreNone(String cookie) {
        assertThat(Way.of(cookie)).isEmpty();
    }

    @Test
    void cookieWithMoreThanTheWayIsNone() {
        assertThat(Way.of(way.cookie() + ".more")).isEmpty();
    }

    @Test
    void whoChangesAnythingHasAnotherState() {
        var later = new Way(way.secret(), way.begunAt() + 1, way.to());
        var elsewhere = new Way(way.secret(), way.begunAt(), "/desk");

        assertThat(way.isState(way.state())).isTrue();
        assertThat(later.isState(way.state())).isFalse();
        assertThat(elsewhere.isState(way.state())).isFalse();
        assertThat(Way.begun(NOW, way.to()).isState(way.state())).isFalse();
        assertThat(way.isState(null)).isFalse();
    }

    @Test
    void whatTheProviderIsToldTellsNothingElse() {
        assertThat(way.state()).hasSize(43).isNotEqualTo(way.nonce());
        assertThat(way.verifier())
                .matches("[\\w-]{43}")
                .isNotIn(way.state(), way.nonce(), way.secret());
        assertThat(way).hasToString("…");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "599, false", "600, true"})
    void itEndsAfterTenMinutes(int seconds, boolean over) {
        assertThat(way.isOver(NOW.plusSeconds(seconds))).isEqualTo(over);
    }
}
