package org.article28.api.linkeddata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The terms that were looked up, see terms.txt. */
final class Terms {

    private static final Map<String, String> PREFIXES =
            Map.of(
                    "dpv", "https://w3id.org/dpv#",
                    "eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#",
                    "loc", "https://w3id.org/dpv/loc#",
                    "dct", "http://purl.org/dc/terms/",
                    "dcat", "http://www.w3.org/ns/dcat#",
                    "foaf", "http://xmlns.com/foaf/0.1/",
                    "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    private Terms() {}

    /** Full IRIs. */
    static Set<String> iris() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(
                        line -> {
                            var prefix = PREFIXES.get(line.substring(0, line.indexOf(':')));
                            return Arrays.stream(line.substring(line.indexOf(':') + 1).split(" "))
                                    .filter(name -> !name.isBlank())
                                    .map(name -> prefix + name);
                        })
                .collect(Collectors.toSet());
    }

    static String expanded(String compact) {
        return PREFIXES.get(compact.substring(0, compact.indexOf(':')))
                + compact.substring(compact.indexOf(':') + 1);
    }

    static Map<String, String> prefixes() {
        return PREFIXES;
    }

    private static String text() {
        try (var file = Terms.class.getResourceAsStream("terms.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
