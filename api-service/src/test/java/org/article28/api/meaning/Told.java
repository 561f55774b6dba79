package org.article28.api.meaning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.article28.api.timeline.Projection;
import org.article28.model.Assessment;
import org.article28.model.Correction;
import org.article28.model.Document;
import org.article28.model.DocumentDiff;
import org.article28.model.Meaning;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** What a change from one YAML to another means, published on 24 November 2026. */
final class Told {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModules(new JavaTimeModule(), authorsOrder()).build();
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModules(new JavaTimeModule(), authorsOrder()).build();
    private static final Register REGISTER =
            read(
                    """
                    id: example
                    organisation: { name: Example }
                    objectionDays: 30
                    sections:
                      - { id: main, title: Sub-processors, role: sub-processors }
                      - { id: others, title: Others, role: other-recipients }
                    """,
                    Register.class);

    private Told() {}

    private static SimpleModule authorsOrder() {
        return new SimpleModule("order").addAbstractTypeMapping(Set.class, LinkedHashSet.class);
    }

    static <T> T read(String yaml, Class<T> type) {
        try {
            return YAML.readValue(yaml, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Projection projection() {
        return new Projection(JSON);
    }

    /** {@code null}: the entry is not there. */
    static Meaning ofEntry(@Nullable String before, @Nullable String after) {
        return ofEntry(before, after, null, null);
    }

    static Meaning ofEntry(
            @Nullable String before,
            @Nullable String after,
            @Nullable EditorialMark mark,
            @Nullable Correction correction) {
        return meant(document(before), document(after), mark, correction).getFirst().meaning();
    }

    static Meaning ofRegister(String before, String after, @Nullable EditorialMark mark) {
        return meant(register(before), register(after), mark, null).getFirst().meaning();
    }

    static Meaning ofAssessment(String before, String after) {
        return meant(assessment(before), assessment(after), null, null).getFirst().meaning();
    }

    static List<MeantChange> meant(
            Document before,
            Document after,
            @Nullable EditorialMark mark,
            @Nullable Correction correction) {
        return new Meanings(projection())
                .of(
                        DocumentDiff.between(before.canonical(), after.canonical()),
                        after.canonical(),
                        TODAY,
                        mark,
                        correction);
    }

    static Document document(@Nullable String entry) {
        var entries =
                entry == null
                        ? List.<SubProcessor>of()
                        : List.of(read("{id: a, name: A, " + entry + "}", SubProcessor.class));
        return new Document(REGISTER, entries, List.of());
    }

    private static Document register(String fields) {
        var register =
                read("{id: example, organisation: {name: E}, " + fields + "}", Register.class);
        return new Document(register, List.of(), List.of());
    }

    private static Document assessment(String fields) {
        var assessment = read("{id: tia, " + fields + "}", Assessment.class);
        return new Document(REGISTER, List.of(), List.of(assessment));
    }
}
