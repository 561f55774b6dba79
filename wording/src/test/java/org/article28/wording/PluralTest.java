package org.article28.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "hr, 1, ONE",
        "hr, 2, FEW",
        "hr, 4, FEW",
        "hr, 5, OTHER",
        "hr, 11, OTHER",
        "hr, 12, OTHER",
        "hr, 20, OTHER",
        "hr, 21, ONE",
        "hr, 22, FEW",
        "hr, 111, OTHER",
        "hr, 112, OTHER",
        "hr, 121, ONE",
        "hr, 0, OTHER",
        "fr, 0, ONE",
        "fr, 1, ONE",
        "fr, 2, OTHER",
        "de, 0, OTHER",
        "de, 1, ONE",
        "en, 21, OTHER"
    })
    void formFollowsTheRulesOfTheLanguage(String language, int count, Plural form) {
        assertThat(Plural.of(count, Locale.of(language))).isEqualTo(form);
    }
}
