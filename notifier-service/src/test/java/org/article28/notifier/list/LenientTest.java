package org.article28.notifier.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.article28.model.PublishedChange;
import org.article28.notifier.stack.ListServer;
import org.junit.jupiter.api.Test;

class LenientTest {

    @Test
    void nameThatWasErasedIsReadAsSuch() throws JsonProcessingException {
        assertThat(name("{\"redacted\":\"2026-11-24\"}")).isEqualTo("[redacted 2026-11-24]");
    }

    @Test
    void textIsATextStill() throws JsonProcessingException {
        assertThat(name("\"Hosting\"")).isEqualTo("Hosting");
    }

    @Test
    void otherObjectIsNoText() {
        assertThatThrownBy(() -> name("{\"colour\":\"red\"}"))
                .isInstanceOf(JsonMappingException.class);
    }

    private static String name(String json) throws JsonProcessingException {
        return Lenient.of(ListServer.JSON)
                .readValue(
                        "{\"part\":\"sub-processor\",\"kind\":\"added\",\"name\":" + json + "}",
                        PublishedChange.class)
                .name();
    }
}
