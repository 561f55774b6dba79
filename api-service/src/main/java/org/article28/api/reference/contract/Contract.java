package org.article28.api.reference.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** An OpenAPI document as a tree. */
record Contract(JsonNode root) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Contract of(String yaml) {
        try {
            return new Contract(YAML.readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands there, or there where it refers to. */
    JsonNode resolved(JsonNode node) {
        return isReference(node) ? root.at(node.get("$ref").textValue().substring(1)) : node;
    }

    static boolean isReference(JsonNode node) {
        return node.has("$ref");
    }

    /** The last step of where it refers to. */
    static String referred(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** Of each that stands there, by its name. */
    <T> List<T> each(String pointer, BiFunction<String, JsonNode, T> reading) {
        return each(root.at(pointer), reading);
    }

    static <T> List<T> each(JsonNode parent, BiFunction<String, JsonNode, T> reading) {
        var all = new ArrayList<T>();
        for (Map.Entry<String, JsonNode> member : parent.properties()) {
            all.add(reading.apply(member.getKey(), member.getValue()));
        }
        return all;
    }

    /** Empty where there is none. */
    static String text(JsonNode node, String member) {
        return node.path(member).asText("");
    }
}
