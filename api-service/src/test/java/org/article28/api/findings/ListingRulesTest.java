package org.article28.api.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.article28.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing, in one finding a rule. */
class ListingRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scc-module-missing | transferMechanisms: [{ type: scc }]",
                "scc-module-missing | transferMechanisms: [{ type: scc, instrument: (EU) 2021/914 }]",
                "assessment-missing | country: IN, transferMechanisms: [{ type: scc }]",
                "assessment-missing | country: US, transferMechanisms: [{ type: scc }]",
                "assessment-missing | country: IN, transferMechanisms: [{ type: bcr, assessment: unstated }]",
                "address-missing | country: DE",
                "location-unclear | locations: [{ type: other, stated: Inda }]",
                "contact-missing | country: DE"
            })
    void whatIsMissingIsNamed(String rule, String fields) {
        assertThat(Examined.of(rule, Examined.entry(fields)))
                .extracting(Finding::pointer, Finding::severity)
                .containsExactly(tuple("/subProcessors", Finding.Severity.INFO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scc-module-missing | transferMechanisms: [{ type: scc, modules: [3] }]",
                "scc-module-missing | transferMechanisms: [{ type: scc, instrument: 2010/87 }]",
                "scc-module-missing | transferMechanisms: [{ type: bcr }]",
                "assessment-missing | country: IN, transferMechanisms: [{ type: scc, assessment: on-request }]",
                "assessment-missing | country: IN, transferMechanisms: [{ type: scc, assessment: none }]",
                "assessment-missing | country: IN, assessments: [tia], transferMechanisms: [{ type: scc }]",
                "assessment-missing | country: GB, transferMechanisms: [{ type: scc }]",
                "assessment-missing | country: US, transferMechanisms: [{ type: scc }, { type: dpf }]",
                "assessment-missing | country: IN, transferMechanisms: [{ type: derogation }]",
                "assessment-missing | locations: [{ type: global }], transferMechanisms: [{ type: scc }]",
                "address-missing | address: 1 Example Street",
                "address-missing | kind: affiliate-group",
                "contact-missing | contact: { email: privacy@example.org }",
                "contact-missing | kind: affiliate-group",
                "location-unclear | locations: [{ type: country, country: IN }, { type: global }]"
            })
    void whatIsThereIsNot(String rule, String fields) {
        assertThat(Examined.of(rule, Examined.entry(fields))).isEmpty();
    }

    @Test
    void tenEntriesAreNamedAndTheRestCounted() {
        var entries =
                IntStream.rangeClosed(10, 22)
                        .mapToObj(i -> "  - { id: e%d, name: E%d }\n".formatted(i, i))
                        .collect(Collectors.joining());
        var document =
                Examined.document(
                        "register: { id: example, organisation: { name: Example } }\nsubProcessors:\n"
                                + entries);

        assertThat(Examined.of("address-missing", document))
                .extracting(Finding::detail)
                .containsExactly(
                        "no address is given: E10, E11, E12, E13, E14, E15, E16, E17, E18, E19 and 3 more");
    }
}
