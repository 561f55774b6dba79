package org.article28.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                                | application/json    | 1",
                "application/json                                | application/yaml    | 0",
                "APPLICATION/JSON;Q=0.3                          | application/json    | 0.3",
                "*/*                                             | text/csv            | 1",
                "text/*;q=0.5, */*;q=0.1                         | text/csv            | 0.5",
                "text/*;q=0.5, */*;q=0.1                         | application/json    | 0.1",
                "text/csv;q=0, text/*                            | text/csv            | 0",
                "text/*, text/csv;q=0.2                          | text/csv            | 0.2",
                "application/json; charset=utf-8                 | application/json    | 1",
                "application/ld+json;profile=\"a,b\";q=0.4, */*;q=0.1 | application/json | 0.1",
                "text/html,application/xhtml+xml,*/*;q=0.8       | text/html           | 1",
                "text/csv;q=2                                    | text/csv            | 1",
                "text/csv;q=0.1234                               | text/csv            | 1",
                "nonsense, text/csv                              | text/csv            | 1",
                "*/csv                                           | text/csv            | 0",
            })
    void weightIsThatOfTheMostExactRange(String header, String mediaType, double weight) {
        assertThat(Accept.of(List.of(header)).weight(mediaType)).isEqualTo(weight);
    }

    @Test
    void severalHeaderLinesAreOneList() {
        var accept = Accept.of(List.of("text/csv;q=0.2", "application/yaml"));

        assertThat(accept.weight("text/csv")).isEqualTo(0.2);
        assertThat(accept.weight("application/yaml")).isEqualTo(1);
    }

    @Test
    void whoDoesNotSayTakesAnything() {
        for (var header : Arrays.asList(List.<String>of(), List.of(""))) {
            assertThat(Accept.of(header).weight("text/csv")).isEqualTo(1);
        }
    }
}
