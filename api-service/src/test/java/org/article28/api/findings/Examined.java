package org.article28.api.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article28.api.countries.Countries;
import org.article28.api.meaning.MeantChange;
import org.article28.api.timeline.Projection;
import org.article28.model.Document;
import org.article28.model.Finding;

/** Findings of documents in YAML, examined on 24 November 2026. */
final class Examined {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModules(new JavaTimeModule(), authorsOrder()).build();
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModules(new JavaTimeModule(), authorsOrder()).build();
    static final Countries COUNTRIES = new Countries();

    private Examined() {}

    private static SimpleModule authorsOrder() {
        return new SimpleModule("order").addAbstractTypeMapping(Set.class, LinkedHashSet.class);
    }

    static Document document(String yaml) {
        try {
            return YAML.readValue(yaml, Document.class).canonical();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** One entry with the id {@code a} and the name {@code A}. */
    static Document entry(String fields) {
        return entry("", fields);
    }

    static Document entry(String register, String fields) {
        return document(
                """
                register: { id: example, organisation: { name: Example }, %s }
                subProcessors:
                  - { id: a, name: A, %s }
                """
                        .formatted(register, fields));
    }

    static List<Finding> of(Document before, Document after, Occasion occasion) {
        return of(before, after, List.of(), occasion);
    }

    static List<Finding> of(
            Document before, Document after, List<MeantChange> changes, Occasion occasion) {
        return findings(Map.of()).of(new Examination(before, after, changes, TODAY, occasion));
    }

    /** What that rule says of a document that someone published over an empty one. */
    static List<Finding> of(String rule, Document after) {
        return of(Document.EMPTY, after, Occasion.EDIT).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    static Findings findings(Map<String, Level> severities) {
        return new Findings(COUNTRIES, new Projection(JSON), () -> severities);
    }
}
