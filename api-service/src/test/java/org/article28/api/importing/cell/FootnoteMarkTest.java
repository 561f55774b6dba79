package org.article28.api.importing.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example | Example | ''",
                "Example* | Example | *",
                "Example  **† | Example | **†",
                "*Example | *Example | ''",
                "Example¹ | Example¹ | ''",
                "** | '' | **"
            })
    void markIsWhatStandsAtTheEnd(String text, String words, String mark) {
        assertThat(FootnoteMark.of(text, FootnoteMark.SIGNS))
                .isEqualTo(new FootnoteMark(words, mark));
    }
}
