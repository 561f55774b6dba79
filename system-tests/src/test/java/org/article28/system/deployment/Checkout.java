package org.article28.system.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of this checkout. */
final class Checkout {

    static final List<String> SERVICES = List.of("api-service", "notifier-service");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Checkout() {}

    static Path path(String name) {
        return Path.of(System.getProperty("article28.root")).resolve(name);
    }

    static String text(String name) {
        return text(path(name));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All documents of a YAML file. */
    static List<JsonNode> yaml(Path file) {
        return yamlOf(text(file));
    }

    static List<JsonNode> yamlOf(String text) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines {@code NAME=value} of a file. */
    static Map<String, String> variables(Path file) {
        var values = new LinkedHashMap<String, String>();
        for (var line : text(file).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var both = line.split("=", 2);
                values.put(both[0], both[1]);
            }
        }
        return values;
    }
}
