package org.article28.api.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerationTest {

    private static final Generation GENERATION =
            new Generation(
                    7,
                    2,
                    Instant.parse("2026-11-23T23:00:00Z"),
                    Instant.parse("2026-11-24T23:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "7, 2, 2026-11-24T12:00:00Z, true",
        "7, 2, 2026-11-23T23:00:00Z, true",
        "7, 2, 2026-11-23T22:59:59Z, false",
        "7, 2, 2026-11-24T23:00:00Z, false",
        "8, 2, 2026-11-24T12:00:00Z, false",
        "7, 3, 2026-11-24T12:00:00Z, false"
    })
    void holdsForOneVersionOnOneDay(long version, long redactions, Instant now, boolean holds) {
        assertThat(GENERATION.holds(version, redactions, now)).isEqualTo(holds);
    }
}
