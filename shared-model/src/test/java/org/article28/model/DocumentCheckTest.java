package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentCheckTest {

    private static final Document EXAMPLE = Wire.example();

    @Test
    void exampleFitsTogether() {
        assertThat(DocumentCheck.faults(EXAMPLE)).isEmpty();
    }

    @Test
    void unknownReferenceIsNamedInTheAuthorsOrder() {
        var entry = Wire.entry("{name: A, sections: [all-services, nowhere], memberOf: nobody}");

        assertThat(told(entry))
                .containsExactly(
                        "a /sections/1 unknown-reference", "a /memberOf unknown-reference");
    }

    @Test
    void cycleIsToldOnce() {
        var first = Wire.entry("{id: a, name: A, engagedBy: c}");
        var second = Wire.entry("{id: b, name: B, engagedBy: a}");
        var third = Wire.entry("{id: c, name: C, engagedBy: b}");

        assertThat(told(first, second, third)).containsExactly("a /engagedBy cycle");
    }

    @Test
    void entryBesideACycleIsNotTheCycle() {
        var outside = Wire.entry("{id: a, name: A, engagedBy: b}");
        var self = Wire.entry("{id: b, name: B, engagedBy: b}");

        assertThat(told(outside, self)).containsExactly("b /engagedBy cycle");
    }

    @Test
    void cycleIsFoundWhereItAlsoLeadsOut() {
        var outside = Wire.entry("{id: a, name: A}");
        var first = Wire.entry("{id: b, name: B, replaces: [c]}");
        var second = Wire.entry("{id: c, name: C, replaces: [a, b]}");

        assertThat(told(outside, first, second)).containsExactly("b /replaces cycle");
    }

    @Test
    void idStandsOnce() {
        assertThat(told(Wire.entry("{name: A}"), Wire.entry("{name: A}")))
                .contains("a /id duplicate-id");
    }

    @Test
    void locationOfTypeCountryNamesIt() {
        assertThat(told(Wire.entry("{name: A, locations: [{type: global}, {type: country}]}")))
                .containsExactly("a /locations/1/country missing");
    }

    @Test
    void engagementDoesNotEndBeforeItBegins() {
        assertThat(told(Wire.entry("{name: A, engagedFrom: 2026-03-02, engagedUntil: 2026-03-01}")))
                .containsExactly("a /engagedUntil dates-out-of-order");
    }

    private static List<String> told(SubProcessor... entries) {
        var document = new Document(EXAMPLE.register(), Arrays.asList(entries), List.of());
        return DocumentCheck.faults(document).stream()
                .map(fault -> fault.id() + " " + fault.pointer() + " " + fault.code())
                .toList();
    }
}
