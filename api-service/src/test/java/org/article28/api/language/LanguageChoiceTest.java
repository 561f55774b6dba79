package org.article28.api.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.article28.api.Samples;
import org.article28.api.problem.Rejection;
import org.article28.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageChoiceTest {

    private static final Document DOCUMENT = document("en-GB");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "de|de",
                "DE|de",
                "de-AT|de",
                "de-Latn-AT|de",
                "pt|-",
                "pt-BR|pt-BR",
                "pt-br|pt-BR",
                "hr|hr",
                "en|-",
                "en-US|-",
                "en-GB|-",
                "fr|-"
            })
    void languageIsLookedUp(String lang, String translation) {
        assertThat(LanguageChoice.of(lang, "hr", DOCUMENT).translation()).isEqualTo(translation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|-",
                "de|de",
                "fr, de-AT;q=0.8, hr;q=0.9|hr",
                "en-US,en;q=0.9,de;q=0.5|-",
                "fr;q=0.9, *;q=0.5|-",
                "de;q=0, hr;q=0.1|hr",
                "de;q=0|-",
                "*|-",
                "no language at all;;|-",
                "de;q=2|-"
            })
    void headerIsWeighed(String header, String translation) {
        assertThat(LanguageChoice.of(null, header, DOCUMENT).translation()).isEqualTo(translation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "german language", "de_AT", "x-private", "d", "de,hr", "*"})
    void whatIsNoLanguageIsRefused(String lang) {
        assertThatThrownBy(() -> LanguageChoice.of(lang, null, DOCUMENT))
                .isInstanceOf(Rejection.Malformed.class)
                .hasMessage("lang takes a language tag such as de or de-AT");
    }

    @Test
    void answerIsInTheLanguageOfItsTranslations() {
        var german = LanguageChoice.of("de", null, DOCUMENT);
        var english = LanguageChoice.of("fr", null, DOCUMENT);

        assertThat(german.contentLanguage()).isEqualTo("de");
        assertThat(german.suffix()).isEqualTo(".de+en-GB");
        assertThat(english.contentLanguage()).isEqualTo("en-GB");
        assertThat(english.suffix()).isEmpty();
    }

    @Test
    void registerThatDoesNotSayIsTakenForEnglish() {
        var document = document("null");

        assertThat(LanguageChoice.of("en", "de", document).translation()).isNull();
        assertThat(LanguageChoice.of("en", null, document).contentLanguage()).isNull();
        assertThat(LanguageChoice.of("de", null, document).suffix()).isEqualTo(".de+en");
    }

    @Test
    void nothingPublishedIsInNoLanguage() {
        assertThat(LanguageChoice.of("de", null, Document.EMPTY))
                .isEqualTo(new LanguageChoice(null, null));
    }

    private static Document document(String language) {
        return Samples.read(
                """
                register:
                  id: r
                  language: %s
                  organisation: {name: R}
                  statements: [{id: s, text: x, translations: {pt-BR: {text: y}}}]
                subProcessors: [{name: A, translations: {de: {name: B}, en-GB: {name: C}}}]
                assessments: [{id: t, translations: {hr: {title: D}}}]
                """
                        .formatted(language),
                Document.class);
    }
}
