package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListPublishedTest {

    private static final Document EXAMPLE = Wire.example().canonical();

    @Test
    void wireFormIsTheGoldenFile() throws IOException {
        assertThat(Wire.JSON.readTree(Wire.JSON.writeValueAsString(event())))
                .isEqualTo(file("list-published.golden.json"));
    }

    @Test
    void eventFitsItsSchema() throws IOException {
        assertThat(broken(Wire.tree(event()))).isEmpty();
    }

    @Test
    void shortenedEventFitsItsSchema() throws IOException {
        var shortened = ListPublished.of("infobip", event().data().shortened());

        assertThat(broken(Wire.tree(shortened))).isEmpty();
    }

    @Test
    void schemaRefusesAnUpdateWithoutFields() throws IOException {
        JsonNode event = Wire.tree(event());
        event.at("/data/changes").forEach(change -> ((ObjectNode) change).remove("fields"));

        assertThat(broken(event)).isNotEmpty();
    }

    @Test
    void readerPassesOverWhatItDoesNotKnow() {
        var newer =
                Wire.tree(event())
                        .toString()
                        .replaceFirst("\"kind\":", "\"colour\":\"red\",\"kind\":");

        assertThat(Wire.read(newer, ListPublished.class).data().summary())
                .isEqualTo(new Summary(1, 1, 2));
    }

    private static ListPublished event() {
        var changes = DocumentDiff.between(EXAMPLE, changed());
        var publication =
                new Publication(
                        2,
                        "b".repeat(64),
                        "a".repeat(64),
                        Instant.parse("2026-11-23T10:00:00.000001Z"),
                        "Product analytics moves to Croatia",
                        Summary.of(changes),
                        changes.stream().map(ListPublishedTest::meant).toList(),
                        false,
                        null,
                        false);
        return ListPublished.of("infobip", publication);
    }

    private static PublishedChange meant(Change change) {
        return PublishedChange.of(
                change,
                change instanceof Change.Added
                        ? new Meaning(
                                ChangeClass.NOTICE,
                                ChangeEvent.ANNOUNCED,
                                LocalDate.parse("2027-01-01"),
                                LocalDate.parse("2026-12-23"),
                                Set.of("HR"))
                        : Meaning.now(ChangeClass.MATERIAL));
    }

    private static Document changed() {
        var entries = new ArrayList<>(EXAMPLE.subProcessors());
        entries.removeIf(entry -> List.of("gooddata-ireland", "google-llc").contains(entry.id()));
        entries.add(
                Wire.entry(
                        "{name: Example Analytics, replaces: [gooddata-ireland], services: [email], country: HR}"));
        entries.add(
                Wire.entry(
                        """
                        id: google-llc
                        name: Google LLC
                        kind: third-party
                        sections: [all-services]
                        purpose: Google Cloud Platform for storage and computing.
                        locations:
                          - { type: region, region: Europe }
                          - { type: country, country: IN, activity: remote-access }
                        transferMechanisms:
                          - { type: scc, regime: eu, stated: EC Standard Contractual Clauses }
                        """));
        var assessment = EXAMPLE.assessments().getFirst();
        var text = Wire.<JsonNode>tree(assessment).toString().replace("\"low\"", "\"medium\"");
        return new Document(EXAMPLE.register(), entries, List.of(Wire.read(text, Assessment.class)))
                .canonical();
    }

    private static List<?> broken(JsonNode event) throws IOException {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(file(ListPublished.SCHEMA).toString(), InputFormat.JSON);
        return schema.validate(event.toString(), InputFormat.JSON);
    }

    private static JsonNode file(String name) throws IOException {
        try (var in = ListPublishedTest.class.getResourceAsStream(name)) {
            return Wire.JSON.readTree(in);
        }
    }
}
