package org.article28.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "deflate, gzip;q=1.0, *;q=0.5 | true",
                "br , GZIP ; q=0.5 | true",
                "gzip;q=0.001 | true",
                "gzip;q=0 | false",
                "gzip; q=0.000 | false",
                "x-gzip | false",
                "identity | false",
                "* | false",
                "'' | false",
                " | false"
            })
    void isTakenByWhoNamesIt(@Nullable String acceptEncoding, boolean taken) {
        assertThat(Compression.isTaken(acceptEncoding)).isEqualTo(taken);
    }
}
