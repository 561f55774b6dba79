package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "colour: red|/colour unknown-field",
                "id: b|/id unknown-field",
                "plannedChanges: []|/plannedChanges unknown-field",
                "services: [email, gone]|/services/1 unknown-reference",
                "sections: [nowhere]|/sections/0 unknown-reference",
                "assessments: [none]|/assessments/0 unknown-reference",
                "replaces: [nobody]|/replaces/0 unknown-reference",
                "memberOf: nobody|/memberOf unknown-reference",
                "engagedBy: nobody|/engagedBy unknown-reference",
                "locations: [{type: global}, {type: global, services: [gone]}]|/locations/1/services/0 unknown-reference",
                "locations: [{type: global}, {type: country}]|/locations/1/country missing",
                "locations: [{type: country, country: ' '}]|/locations/0/country missing",
                "locations: [{type: region, country: BR}]|/locations/0/region missing",
                "engagedBy: b|/engagedBy cycle",
                "memberOf: b|/memberOf cycle",
                "replaces: [a, b]|/replaces cycle",
                "engagedUntil: '+12345-01-01'|/engagedUntil date-out-of-range",
                "transferMechanisms: [{type: scc, validUntil: '-0001-01-01'}]|/transferMechanisms/0/validUntil date-out-of-range",
                "engagedUntil: '2026-01-01'| dates-out-of-order",
                "translations: {de: {colour: rot}}|/translations/de/colour unknown-field"
            })
    void whatIsSetMustFitIntoTheDocument(String set, String told) {
        assertThat(told("{id: p, effectiveFrom: 2027-03-01, set: {" + set + "}}"))
                .containsExactly(
                        "/plannedChanges/0/set" + (told.startsWith("/") ? "" : " ") + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purpose: null",
                "services: [email, voice]",
                "services: null",
                "engagedBy: a",
                "locations: [{type: country, country: BR, services: [email]}]",
                "locations: [{type: region, region: EEA}, {type: global}]",
                "engagedUntil: '2028-01-01'",
                "translations: {de: {purpose: Analyse}}",
                "translations: {de: null}"
            })
    void whatFitsIsNotTold(String set) {
        assertThat(told("{id: p, effectiveFrom: 2027-03-01, set: {" + set + "}}")).isEmpty();
    }

    @Test
    void nothingIsPlannedForAfterTheEnd() {
        assertThat(
                        told(
                                "{id: p, effectiveFrom: 2027-12-31, set: {purpose: x}}",
                                "{id: q, effectiveFrom: 2028-01-01, set: {purpose: y}}"))
                .containsExactly("/plannedChanges/1/effectiveFrom dates-out-of-order");
    }

    @Test
    void endThatAnEarlierChangeMovesIsTheEnd() {
        assertThat(
                        told(
                                "{id: q, effectiveFrom: 2028-01-01, set: {purpose: y}}",
                                "{id: p, effectiveFrom: 2027-10-01, set: {engagedUntil: null}}"))
                .isEmpty();
    }

    @Test
    void changeBeforeTheBeginningIsAllowed() {
        assertThat(told("{id: p, effectiveFrom: 2020-01-01, set: {purpose: x}}")).isEmpty();
    }

    @Test
    void idOfAPlannedChangeStandsOnce() {
        assertThat(
                        told(
                                "{id: p, effectiveFrom: 2027-03-01, set: {purpose: x}}",
                                "{id: p, effectiveFrom: 2027-04-01, set: {purpose: y}}"))
                .containsExactly("/plannedChanges/1/id duplicate-id");
    }

    private static List<String> told(String... planned) {
        var entry =
                Wire.entry(
                        "{id: b, name: B, engagedFrom: 2026-06-01, engagedUntil: 2027-12-31, plannedChanges: ["
                                + String.join(", ", planned)
                                + "]}");
        var other = Wire.entry("{id: a, name: A}");
        var document = new Document(Wire.example().register(), List.of(other, entry), List.of());
        return DocumentCheck.faults(document).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
