package org.article28.api.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.article28.api.Samples;
import org.article28.model.Assessment;
import org.article28.model.Register;
import org.junit.jupiter.api.Test;

class LocalizerTest {

    private static final Localizer LOCALIZER = new Localizer(Samples.JSON);
    private static final LanguageChoice GERMAN = new LanguageChoice("en", "de");

    @Test
    void translatedTextsAreReplacedAndOthersMarked() {
        var entry =
                Samples.entry(
                        "{id: a, name: A, country: AT, purpose: Analytics, condition: Always,"
                                + " translations: {DE: {purpose: Analyse, address: Wien}, hr: {condition: Uvijek}}}");

        assertThat(LOCALIZER.of(entry, GERMAN))
                .isEqualTo(
                        json(
                                """
                                {"id": "a", "name": "A", "country": "AT", "purpose": "Analyse", "condition": "Always",
                                 "lang": {"name": "en", "purpose": "de", "condition": "en"}}
                                """));
    }

    @Test
    void partWithoutTranslationsIsMarkedToo() {
        var assessment = Samples.read("{id: t, title: Transfer}", Assessment.class);

        assertThat(LOCALIZER.of(assessment, GERMAN))
                .isEqualTo(
                        json(
                                "{\"id\": \"t\", \"title\": \"Transfer\", \"lang\": {\"title\": \"en\"}}"));
    }

    @Test
    void statementsAndSectionsAreTranslatedInPlace() {
        var register =
                Samples.read(
                        """
                        id: r
                        organisation: {name: R}
                        title: Sub-processors
                        statements:
                          - {id: s, title: Place, text: In the EU, translations: {de: {text: In der EU}}}
                        sections:
                          - {id: all, title: All, translations: {de: {title: Alle}}}
                          - {id: other, title: Others}
                        translations: {de: {title: Unterauftragnehmer}}
                        """,
                        Register.class);

        assertThat(LOCALIZER.of(register, GERMAN))
                .isEqualTo(
                        json(
                                """
                                {"id": "r", "organisation": {"name": "R"}, "title": "Unterauftragnehmer",
                                 "statements": [{"id": "s", "title": "Place", "text": "In der EU",
                                                 "lang": {"title": "en", "text": "de"}}],
                                 "sections": [{"id": "all", "title": "Alle", "lang": {"title": "de"}},
                                              {"id": "other", "title": "Others", "lang": {"title": "en"}}],
                                 "lang": {"title": "de"}}
                                """));
    }

    @Test
    void partInItsOwnLanguageIsItself() {
        var entry = Samples.entry("{name: A, translations: {de: {name: B}}}");

        assertThat(LOCALIZER.of(entry, new LanguageChoice("en", null))).isSameAs(entry);
    }

    private static JsonNode json(String text) {
        return Samples.read(text, JsonNode.class);
    }
}
