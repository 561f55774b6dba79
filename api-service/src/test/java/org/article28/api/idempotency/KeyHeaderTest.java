package org.article28.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.article28.api.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "8e03978e-40d5|8e03978e-40d5",
                "\"8e03978e-40d5\"|8e03978e-40d5",
                "\"say \\\"hi\\\" \\\\ bye\"|say \"hi\" \\ bye",
                "a key|a key",
                "a\"b|a\"b"
            })
    void keyIsReadWithAndWithoutQuotes(String header, String key) {
        assertThat(KeyHeader.key(List.of(header))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "\"open", "\"a\"b\"", "schl\u00fcssel", "a\tb"})
    void whatIsNoKeyIsRefused(String header) {
        assertThatThrownBy(() -> KeyHeader.key(List.of(header)))
                .isInstanceOf(Rejection.Malformed.class);
    }

    @Test
    void longestKeyHas255Characters() {
        assertThat(KeyHeader.key(List.of("k".repeat(255)))).hasSize(255);
        assertThatThrownBy(() -> KeyHeader.key(List.of("k".repeat(256))))
                .isInstanceOf(Rejection.Malformed.class);
    }

    @Test
    void twoKeysAreNone() {
        assertThatThrownBy(() -> KeyHeader.key(List.of("a", "b")))
                .isInstanceOf(Rejection.Malformed.class);
    }
}
