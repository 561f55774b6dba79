package org.article28.api.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes records as text, and reads back what we wrote ourselves. */
@ApplicationScoped
public class Writer {

    private final ObjectMapper json;
    private final ObjectMapper yaml;
    private final ObjectMapper redacted;

    Writer(ObjectMapper json) {
        this.json = json;
        this.yaml = Mappers.yaml(json);
        this.redacted = json.copy().registerModule(RedactedTexts.module());
    }

    /** The canonical text: what is stored, hashed and sent. */
    public String json(Object value) {
        return write(json, value);
    }

    public String write(Format format, Object value) {
        return write(format == Format.YAML ? yaml : json, value);
    }

    /**
     * Reads a text of {@link #json}, also where the owner redacted something in it; anything else
     * is a bug.
     */
    public <T> T stored(String text, Class<T> type) {
        try {
            return (Redaction.isIn(text) ? redacted : json).readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored content can be read", e);
        }
    }

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}
