package org.article28.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads and writes the records as both services do. */
final class Wire {

    static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModules(new JavaTimeModule(), authorsOrder())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModules(new JavaTimeModule(), authorsOrder()).build();

    private Wire() {}

    /** Jackson's own choice for sets forgets the order in which the author wrote. */
    private static Module authorsOrder() {
        return new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class);
    }

    static Document example() {
        var file = Path.of(System.getProperty("article28.root"), "examples", "infobip.yaml");
        try {
            return YAML.readValue(Files.readString(file), Document.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static SubProcessor entry(String yaml) {
        return part(yaml, SubProcessor.class);
    }

    static <T> T part(String yaml, Class<T> type) {
        try {
            return YAML.readValue(yaml, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static <T extends JsonNode> T tree(Object value) {
        return JSON.valueToTree(value);
    }
}
