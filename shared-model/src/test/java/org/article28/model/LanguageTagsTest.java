package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "de-AT",
                "DE-ch-1996",
                "zh-Hant-HK",
                "sr-Latn",
                "fil",
                "he",
                "iw",
                "nb"
            })
    void tagOfALanguageThatThereIsIsKnown(String tag) {
        assertThat(LanguageTags.isKnown(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "xx-invalid-language", "qqq-DE", "und", "x-private", "english"})
    void wellFormedTagOfNoLanguageIsNot(String tag) {
        assertThat(LanguageTags.isKnown(tag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "de_AT", "de--AT", "de-", "Deutsch oder Englisch"})
    void whatIsNotWellFormedIsNoTag(String text) {
        assertThat(LanguageTags.isTag(text)).isFalse();
        assertThat(LanguageTags.isKnown(text)).isFalse();
    }
}
