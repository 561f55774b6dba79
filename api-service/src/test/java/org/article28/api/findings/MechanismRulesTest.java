package org.article28.api.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.article28.model.Document;
import org.article28.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the mechanisms themselves. */
class MechanismRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expired-mechanism | ERROR | { type: scc, validUntil: 2026-11-23 }",
                "expired-mechanism | ERROR | { type: privacy-shield }",
                "expired-mechanism | ERROR | { type: scc, instrument: 2010/87 }",
                "expired-mechanism | ERROR | { type: scc, instrument: Decision 2010/87/EU }",
                "expired-mechanism | ERROR | { type: scc, instrument: 2004/915/EC }",
                "expired-mechanism | ERROR | { type: scc, instrument: 2001/497/EC }",
                "not-required-unspecified | WARNING | { type: not-required, reason: unspecified }",
                "mechanism-unclear | WARNING | { type: other, stated: To be signed }",
                "not-required-unspecified | WARNING | { type: not-required, stated: N/A }",
                "uk-addendum-without-scc | WARNING | { type: uk-addendum }"
            })
    void doubtfulMechanismIsFound(String rule, Finding.Severity severity, String mechanism) {
        assertThat(Examined.of(rule, mechanism(mechanism)))
                .extracting(Finding::pointer, Finding::severity)
                .containsExactly(tuple("/subProcessors/0/transferMechanisms/0", severity));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expired-mechanism | { type: scc, validUntil: 2026-11-24 }",
                "expired-mechanism | { type: scc, instrument: 2021/914 }",
                "expired-mechanism | { type: scc }",
                "expired-mechanism | { type: other, instrument: 2010/87 }",
                "expired-mechanism | { type: scc, instrument: 2010/875 }",
                "not-required-unspecified | { type: not-required, reason: importer-in-eea }",
                "uk-addendum-without-scc | { type: uk-idta }",
                "uk-addendum-without-scc | { type: scc }"
            })
    void soundMechanismIsNot(String rule, String mechanism) {
        assertThat(Examined.of(rule, mechanism(mechanism))).isEmpty();
    }

    @Test
    void addendumWithTheClausesThatItAmendsIsNot() {
        var both = mechanism("{ type: scc, regime: eu }, { type: uk-addendum }");

        assertThat(Examined.of("uk-addendum-without-scc", both)).isEmpty();
    }

    @Test
    void dpfOfAnImporterOutsideTheUnitedStatesIsFound() {
        var entry =
                Examined.entry("country: DE, transferMechanisms: [{ type: scc }, { type: dpf }]");

        assertThat(Examined.of("dpf-importer", entry))
                .extracting(Finding::pointer, Finding::severity, Finding::detail)
                .containsExactly(
                        tuple(
                                "/subProcessors/0/transferMechanisms/0",
                                Finding.Severity.ERROR,
                                "A: the Data Privacy Framework certifies organisations in the United States; this one"
                                        + " is said to be in Germany (DE)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country: US, transferMechanisms: [{ type: dpf }]",
                "transferMechanisms: [{ type: dpf }]",
                "country: US, locations: [{ type: country, country: DE }], transferMechanisms: [{ type: dpf }]",
                "country: DE, transferMechanisms: [{ type: scc }]"
            })
    void dpfOfAnotherImporterIsNot(String fields) {
        assertThat(Examined.of("dpf-importer", Examined.entry(fields))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB | country: IN, transferMechanisms: [{ type: scc, regime: eu }] | the organisation",
                "GB | country: US, transferMechanisms: [{ type: dpf, regime: eu }] | the organisation",
                "GB | locations: [{ type: country, country: IN }], transferMechanisms: [{ type: bcr, regime: eu }] | the organisation"
            })
    void organisationInTheUnitedKingdomNeedsMechanismsOfItsOwn(
            String country, String fields, String exporter) {
        assertThat(Examined.of("uk-exporter", organisation(country, fields)))
                .extracting(Finding::pointer, Finding::severity, Finding::detail)
                .containsExactly(
                        tuple(
                                "/subProcessors/0/transferMechanisms",
                                Finding.Severity.WARNING,
                                "A: %s exports from the United Kingdom, and every transfer mechanism is for the EU"
                                        .formatted(exporter)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | country: IN, transferMechanisms: [{ type: scc, regime: eu }]",
                "GB | country: DE, transferMechanisms: [{ type: not-required, regime: eu }]",
                "GB | country: IN, transferMechanisms: [{ type: scc }]",
                "GB | country: IN, transferMechanisms: [{ type: scc, regime: eu }, { type: uk-addendum }]",
                "GB | country: IN",
                "GB | locations: [{ type: global }], transferMechanisms: [{ type: scc, regime: eu }]"
            })
    void otherExportersNeedNone(String country, String fields) {
        assertThat(Examined.of("uk-exporter", organisation(country, fields))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ name: Northern Ltd, country: GB } | Northern Ltd",
                "{ subProcessor: b } | B",
                "{ country: GB } | an exporter"
            })
    void exporterOfAnAssessmentIsFound(String exporter, String name) {
        assertThat(Examined.of("uk-exporter", assessed(exporter)))
                .extracting(Finding::detail)
                .containsExactly(
                        "A: %s exports from the United Kingdom, and every transfer mechanism is for the EU"
                                .formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ subProcessor: self }", "{ subProcessor: a }", "{ country: IE }"})
    void exporterElsewhereIsNot(String exporter) {
        assertThat(Examined.of("uk-exporter", assessed(exporter))).isEmpty();
    }

    private static Document mechanism(String mechanisms) {
        return Examined.entry("transferMechanisms: [" + mechanisms + "]");
    }

    private static Document organisation(String country, String fields) {
        return Examined.document(
                """
                register: { id: example, organisation: { name: Example, country: %s } }
                subProcessors:
                  - { id: a, name: A, %s }
                """
                        .formatted(country, fields));
    }

    private static Document assessed(String exporter) {
        return Examined.document(
                """
                register: { id: example, organisation: { name: Example } }
                subProcessors:
                  - { id: a, name: A, country: BA, transferMechanisms: [{ type: scc, regime: eu }] }
                  - { id: b, name: B, country: GB }
                assessments:
                  - { id: tia, exporters: [%s], importer: { subProcessor: a } }
                """
                        .formatted(exporter));
    }
}
