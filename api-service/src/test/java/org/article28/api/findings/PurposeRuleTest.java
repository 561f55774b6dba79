package org.article28.api.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.article28.api.Client;
import org.article28.model.Document;
import org.article28.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sub-processor is for. */
class PurposeRuleTest {

    private static final String RULE = "purpose-missing";

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void entryWithoutAPurposeIsAWarning(Occasion occasion) {
        assertThat(Examined.of(Document.EMPTY, Examined.entry("country: DE"), occasion))
                .filteredOn(finding -> finding.rule().equals(RULE))
                .extracting(Finding::pointer, Finding::severity, Finding::blocks, Finding::detail)
                .containsExactly(
                        tuple(
                                "/subProcessors/0",
                                Finding.Severity.WARNING,
                                false,
                                "A: no purpose is given"));
    }

    @Test
    void purposeThatAPlannedChangeTakesAwayIsMissingFromThen() {
        var entry =
                Examined.entry(
                        "purpose: Hosting, plannedChanges: [{ id: p, effectiveFrom: 2027-03-01, set: { purpose: null } }]");

        assertThat(Examined.of(RULE, entry))
                .extracting(Finding::pointer)
                .containsExactly("/subProcessors/0/plannedChanges/0/set/purpose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"purpose: Hosting", "engagedUntil: 2026-01-31", "sections: [others]"})
    void nothingIsSaidOfOthers(String fields) {
        var register = "sections: [{ id: others, title: O, role: other-recipients }]";

        assertThat(Examined.of(RULE, Examined.entry(register, fields))).isEmpty();
    }

    @Test
    void exampleNamesEveryPurpose() {
        assertThat(Examined.of(RULE, Examined.document(Client.example()))).isEmpty();
    }
}
