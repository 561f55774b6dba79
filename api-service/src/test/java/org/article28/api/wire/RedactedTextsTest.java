package org.article28.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import org.article28.model.SubProcessor;
import org.junit.jupiter.api.Test;

class RedactedTextsTest {

    private static final String GONE = "{\"redacted\":\"2026-11-24\"}";
    private static final String SHOWN = "[redacted 2026-11-24]";

    private final Writer writer =
            new Writer(new ObjectMapper().registerModule(new JavaTimeModule()));

    @Test
    void redactedTextIsShownWithItsDay() {
        assertThat(read("{\"id\":\"a\",\"name\":" + GONE + "}").name()).isEqualTo(SHOWN);
    }

    @Test
    void redactedElementOfASetIsShownOnce() {
        var entry =
                read(
                        "{\"id\":\"a\",\"name\":\"A\",\"formerNames\":[\"B\","
                                + GONE
                                + ","
                                + GONE
                                + "]}");

        assertThat(entry.formerNames()).containsExactly("B", SHOWN);
    }

    @Test
    void redactedTextOfANestedRecordIsShown() {
        var entry =
                read(
                        "{\"id\":\"a\",\"name\":\"A\",\"contact\":{\"role\":\"DPO\",\"email\":"
                                + GONE
                                + "}}");

        assertThat(entry.contact().email()).isEqualTo(SHOWN);
        assertThat(entry.contact().role()).isEqualTo("DPO");
    }

    @Test
    void redactedTranslationIsShown() {
        var entry =
                read(
                        "{\"id\":\"a\",\"name\":\"A\",\"translations\":{\"de\":{\"purpose\":"
                                + GONE
                                + "}}}");

        assertThat(entry.translations()).isEqualTo(Map.of("de", Map.of("purpose", SHOWN)));
    }

    @Test
    void redactedValueOfAPlannedChangeIsShown() {
        var entry =
                read(
                        planned(
                                "{\"purpose\":"
                                        + GONE
                                        + ",\"dataSubjects\":[\"Users\","
                                        + GONE
                                        + "],\"access\":{\"remoteOnly\":true}}"));

        assertThat(entry.plannedChanges().iterator().next().set())
                .isEqualTo(
                        Map.of(
                                "purpose",
                                SHOWN,
                                "dataSubjects",
                                List.of("Users", SHOWN),
                                "access",
                                Map.of("remoteOnly", true)));
    }

    /** A field has any name in a translation, and this one is what a redaction is called. */
    @Test
    void translationOfAFieldCalledRedactedIsNoRedaction() {
        var translations = Map.of("de", Map.of("redacted", "2026-11-24"));

        var entry =
                read(
                        "{\"id\":\"a\",\"name\":\"A\",\"translations\":{\"de\":"
                                + GONE
                                + "},"
                                + planned("{\"translations\":{\"de\":" + GONE + "}}")
                                        .substring("{\"id\":\"a\",\"name\":\"A\",".length()));

        assertThat(entry.translations()).isEqualTo(translations);
        assertThat(entry.plannedChanges().iterator().next().set())
                .isEqualTo(Map.of("translations", translations));
    }

    @Test
    void otherObjectInThePlaceOfATextIsABug() {
        assertThatThrownBy(() -> read("{\"id\":" + GONE + ",\"name\":{\"redacted\":5}}"))
                .isInstanceOf(IllegalStateException.class);
    }

    private SubProcessor read(String stored) {
        return writer.stored(stored, SubProcessor.class);
    }

    private static String planned(String set) {
        return "{\"id\":\"a\",\"name\":\"A\",\"plannedChanges\":[{\"id\":\"p\",\"effectiveFrom\":\"2027-03-01\","
                + "\"set\":"
                + set
                + "}]}";
    }
}
