package org.article28.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTest {

    @Test
    void dearestLanguageComesFirstAndRefusedOnesNotAtAll() {
        assertThat(Accepted.tags("en;q=0.5, de-AT, fr;q=0, hr;q=0.8"))
                .containsExactly("de-at", "hr", "en");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ";q=1", "de;q=x", "en_US;;"})
    void headerThatSaysNothingAsksForNothing(String header) {
        assertThat(Accepted.tags(header)).isEmpty();
    }
}
