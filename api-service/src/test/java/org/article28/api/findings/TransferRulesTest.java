package org.article28.api.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.article28.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places, and what carries a transfer to them. */
class TransferRulesTest {

    private static final String RULE = "transfer-without-mechanism";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country: IN | /subProcessors/0/country",
                "country: US | /subProcessors/0/country",
                "locations: [{ type: country, country: IN }] | /subProcessors/0/locations/0/country",
                "locations: [{ type: country, country: DE }, { type: country, country: IN }] | /subProcessors/0/locations/1/country",
                "locations: [{ type: customer-selected, country: IN }] | /subProcessors/0/locations/0/country",
                "country: IN, transferMechanisms: [{ type: not-required, reason: unspecified }] | /subProcessors/0/country",
                "country: IN, transferMechanisms: [{ type: not-required }] | /subProcessors/0/country",
                "country: IN, transferMechanisms: [{ type: not-required, reason: importer-in-eea }] | /subProcessors/0/country",
                "country: US, transferMechanisms: [{ type: privacy-shield }] | /subProcessors/0/country",
                "country: US, transferMechanisms: [{ type: adequacy }] | /subProcessors/0/country",
                "country: IN, transferMechanisms: [{ type: adequacy }] | /subProcessors/0/country",
                "country: US, transferMechanisms: [{ type: dpf, regime: uk }] | /subProcessors/0/country",
                "country: IN, transferMechanisms: [{ type: dpf }] | /subProcessors/0/country",
                "country: IN, transferMechanisms: [{ type: uk-idta }] | /subProcessors/0/country",
                "country: IN, transferMechanisms: [{ type: scc, regime: ch }] | /subProcessors/0/country"
            })
    void placeWithoutAMechanismIsFound(String fields, String pointer) {
        assertThat(Examined.of(RULE, Examined.entry(fields)))
                .extracting(Finding::pointer, Finding::severity, Finding::existing)
                .containsExactly(tuple(pointer, Finding.Severity.ERROR, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country: DE",
                "country: RE",
                "country: GB",
                "country: BR",
                "country: JP",
                "purpose: Hosting",
                "locations: [{ type: global }]",
                "locations: [{ type: customer-selected }]",
                "locations: [{ type: region, region: EEA }]",
                "locations: [{ type: region, region: Europe }]",
                "locations: [{ type: region, region: APAC }]",
                "locations: [{ type: region, region: UK }]",
                "country: US, transferMechanisms: [{ type: dpf }]",
                "country: US, transferMechanisms: [{ type: scc, regime: eu }]",
                "country: IN, transferMechanisms: [{ type: bcr }]",
                "country: IN, transferMechanisms: [{ type: other, stated: A treaty }]",
                "country: IN, transferMechanisms: [{ type: derogation, article: 49(1)(b) }]",
                "country: DE, locations: [{ type: country, country: IN }], transferMechanisms: [{ type: not-required, reason: importer-in-eea }]",
                "locations: [{ type: country, country: IN }], transferMechanisms: [{ type: not-required, reason: importer-in-eea }]"
            })
    void coveredOrUndecidedPlaceIsNot(String fields) {
        assertThat(Examined.of(RULE, Examined.entry(fields))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regimes: [uk] | country: IN, transferMechanisms: [{ type: scc, regime: eu }] | the United Kingdom",
                "regimes: [eu, uk] | country: IN, transferMechanisms: [{ type: scc, regime: eu }] | the United Kingdom",
                "regimes: [eu, uk] | country: IN | the EU and the United Kingdom",
                "regimes: [ch] | country: JP | Switzerland",
                "regimes: [uk] | country: BR | the United Kingdom"
            })
    void eachRegimeNeedsItsOwn(String regimes, String fields, String words) {
        assertThat(Examined.of(RULE, Examined.entry(regimes, fields)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).endsWith(" for " + words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regimes: [uk] | country: IN, transferMechanisms: [{ type: uk-addendum }]",
                "regimes: [uk] | country: DE",
                "regimes: [uk] | country: US, transferMechanisms: [{ type: dpf, regime: uk }]",
                "regimes: [eu, uk] | country: IN, transferMechanisms: [{ type: scc }]",
                "regimes: [ch] | country: MC"
            })
    void mechanismOfTheRegimeCovers(String regimes, String fields) {
        assertThat(Examined.of(RULE, Examined.entry(regimes, fields))).isEmpty();
    }

    @Test
    void eachCountryIsFoundOnce() {
        var entry =
                Examined.entry(
                        "country: IN, locations: [{ type: country, country: IN },"
                                + " { type: country, country: IN, activity: storage },"
                                + " { type: country, country: SA }]");

        assertThat(Examined.of(RULE, entry))
                .extracting(Finding::pointer, Finding::detail)
                .containsExactly(
                        tuple(
                                "/subProcessors/0/country",
                                "A: no transfer mechanism is given for India (IN), which is a third country without a"
                                        + " decision of adequacy for the EU"),
                        tuple(
                                "/subProcessors/0/locations/2/country",
                                "A: no transfer mechanism is given for Saudi Arabia (SA), which is a third country"
                                        + " without a decision of adequacy for the EU"));
    }

    @Test
    void unitedStatesAreSaidToBeAdequateThroughTheFramework() {
        assertThat(Examined.of(RULE, Examined.entry("country: US")))
                .extracting(Finding::detail)
                .containsExactly(
                        "A: no transfer mechanism is given for United States (US), which is adequate only through the"
                                + " Data Privacy Framework for the EU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country: CA", "country: JP", "country: KR"})
    void decisionForSomeRecipientsNeedsACheck(String fields) {
        assertThat(Examined.of("partial-adequacy", Examined.entry(fields)))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
                            assertThat(finding.pointer()).isEqualTo("/subProcessors/0/country");
                            assertThat(finding.detail()).contains(" covers only: ");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country: CA, transferMechanisms: [{ type: adequacy }]",
                "country: CA, transferMechanisms: [{ type: scc }]",
                "country: NZ",
                "country: IN",
                "country: US"
            })
    void decisionThatIsNamedOrCoversAllNeedsNone(String fields) {
        assertThat(Examined.of("partial-adequacy", Examined.entry(fields))).isEmpty();
    }
}
