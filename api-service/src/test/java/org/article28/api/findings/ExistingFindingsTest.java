package org.article28.api.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.article28.api.Client;
import org.article28.model.Document;
import org.article28.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is new and what was there; what is planned and what is over. */
class ExistingFindingsTest {

    private static final String INDIA = "country: IN";

    @Test
    void findingOfTheNewestVersionIsListedAndDoesNotBlock() {
        var findings =
                Examined.of(
                        Examined.entry(INDIA),
                        Examined.entry(INDIA + ", purpose: Hosting"),
                        Occasion.EDIT);

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("transfer-without-mechanism"))
                .extracting(Finding::severity, Finding::existing, Finding::blocks)
                .containsExactly(tuple(Finding.Severity.ERROR, true, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country: IN | country: IN, locations: [{ type: country, country: SA }]",
                "country: IN, transferMechanisms: [{ type: scc }] | country: IN",
                "country: DE | country: IN"
            })
    void whatAnEditAddsOrTakesAwayBlocks(String before, String after) {
        assertThat(transfers(Examined.entry(before), Examined.entry(after)))
                .filteredOn(Finding::blocks)
                .hasSize(1);
    }

    @Test
    void anotherRegimeMakesItNew() {
        var before = Examined.entry("regimes: [eu]", INDIA);
        var after = Examined.entry("regimes: [eu, uk]", INDIA);

        assertThat(transfers(before, after)).extracting(Finding::existing).containsExactly(false);
        assertThat(transfers(after, before)).extracting(Finding::existing).containsExactly(true);
    }

    @Test
    void plannedPlaceIsPointedToInThePlannedChange() {
        var after =
                Examined.entry(
                        "country: DE, plannedChanges: [{ id: p, effectiveFrom: 2027-03-01, set: { country: IN } }]");

        assertThat(transfers(Document.EMPTY, after))
                .extracting(Finding::pointer)
                .containsExactly("/subProcessors/0/plannedChanges/0/set/country");
    }

    @Test
    void whatAPlannedChangeLeavesOpenIsPointedToAsAWhole() {
        var after =
                Examined.entry(
                        "country: IN, transferMechanisms: [{ type: scc }],"
                                + " plannedChanges: [{ id: p, effectiveFrom: 2027-03-01, set: { transferMechanisms: null } }]");

        assertThat(transfers(Document.EMPTY, after))
                .extracting(Finding::pointer)
                .containsExactly("/subProcessors/0/plannedChanges/0");
    }

    @Test
    void whatHoldsAndStaysIsToldOnce() {
        var after =
                Examined.entry(
                        "country: IN, plannedChanges: [{ id: p, effectiveFrom: 2027-03-01, set: { purpose: Hosting } }]");

        assertThat(transfers(Document.EMPTY, after))
                .extracting(Finding::pointer)
                .containsExactly("/subProcessors/0/country");
    }

    @Test
    void plannedFindingExistsWhenItHolds() {
        var planned =
                Examined.entry(
                        "country: DE, plannedChanges: [{ id: p, effectiveFrom: 2026-11-01, set: { country: IN } }]");

        assertThat(transfers(planned, Examined.entry(INDIA)))
                .extracting(Finding::existing)
                .containsExactly(true);
    }

    @Test
    void plannedChangeThatIsDueCounts() {
        var mended =
                Examined.entry(
                        "country: IN, plannedChanges: [{ id: p, effectiveFrom: 2026-11-24,"
                                + " set: { transferMechanisms: [{ type: scc }] } }]");

        assertThat(transfers(Document.EMPTY, mended)).isEmpty();
    }

    @Test
    void mechanismIsJudgedOnTheDayFromWhichItIsNeeded() {
        var entry =
                Examined.entry(
                        "engagedFrom: 2027-01-02, transferMechanisms: [{ type: scc, validUntil: 2027-01-01 }]");

        assertThat(Examined.of("expired-mechanism", entry)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 0", "2026-11-24, 1"})
    void endedEntryIsSilent(String until, int findings) {
        var entry = Examined.entry(INDIA + ", engagedUntil: " + until);

        assertThat(transfers(Document.EMPTY, entry)).hasSize(findings);
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST", "IMPORT"})
    void nothingBlocksAFirstVersionOrAnImport(Occasion occasion) {
        var after =
                Examined.entry(
                        "country: IN, transferMechanisms: [{ type: privacy-shield }, { type: dpf }]");

        assertThat(Examined.of(Document.EMPTY, after, occasion))
                .isNotEmpty()
                .noneMatch(Finding::blocks)
                .extracting(Finding::severity)
                .doesNotContain(Finding.Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void exampleIsNeverKeptBack(Occasion occasion) {
        var example = Examined.document(Client.example());

        assertThat(Examined.of(Document.EMPTY, example, occasion))
                .extracting(Finding::rule)
                .containsExactly(
                        "uk-exporter",
                        "scc-module-missing",
                        "assessment-missing",
                        "address-missing",
                        "contact-missing");
    }

    @Test
    void newOnesComeFirstThenTheGravest() {
        var before = Examined.entry(INDIA);
        var after =
                Examined.entry(
                        "country: IN, locations: [{ type: country, country: SA }], transferMechanisms: [{ type: not-required }]");

        assertThat(Examined.of(before, after, Occasion.EDIT))
                .extracting(Finding::rule, Finding::existing)
                .containsExactly(
                        tuple("transfer-without-mechanism", false),
                        tuple("not-required-unspecified", false),
                        tuple("transfer-without-mechanism", true),
                        tuple("purpose-missing", true),
                        tuple("address-missing", true),
                        tuple("contact-missing", true));
    }

    @Property(tries = 200)
    void anUnchangedDocumentHasOnlyExistingFindings(@ForAll("entries") String fields) {
        var document = Examined.entry("regimes: [eu, uk, ch], noticeDays: 30", fields);

        assertThat(Examined.of(document, document, Occasion.EDIT))
                .allMatch(Finding::existing)
                .noneMatch(Finding::blocks);
    }

    @Provide
    Arbitrary<String> entries() {
        var countries = Arbitraries.of("DE", "GB", "US", "IN", "CA", "CH");
        var types =
                Arbitraries.of(
                        "scc", "dpf", "adequacy", "privacy-shield", "not-required", "uk-addendum");
        return Combinators.combine(countries, countries, types.list().ofMaxSize(3))
                .as(
                        (country, location, mechanisms) ->
                                "country: %s, locations: [{ type: country, country: %s }], transferMechanisms: [%s]"
                                        .formatted(
                                                country,
                                                location,
                                                String.join(
                                                        ", ",
                                                        mechanisms.stream()
                                                                .distinct()
                                                                .map(
                                                                        type ->
                                                                                "{ type: "
                                                                                        + type
                                                                                        + " }")
                                                                .toList())));
    }

    private static List<Finding> transfers(Document before, Document after) {
        return Examined.of(before, after, Occasion.EDIT).stream()
                .filter(finding -> finding.rule().equals("transfer-without-mechanism"))
                .toList();
    }
}
