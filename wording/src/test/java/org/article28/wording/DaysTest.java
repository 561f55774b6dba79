package org.article28.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "en, 1 January 2027",
        "de, 1. Januar 2027",
        "fr, 1er janvier 2027",
        "hr, 1. siječnja 2027."
    })
    void dayIsWrittenAsTheLanguageDoes(String language, String words) {
        var days = new Days(Locale.of(language));

        assertThat(days.day(LocalDate.parse("2027-01-01"))).isEqualTo(words);
    }
}
