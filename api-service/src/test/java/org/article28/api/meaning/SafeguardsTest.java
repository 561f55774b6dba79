package org.article28.api.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.article28.model.Regime;
import org.article28.model.SubProcessor;
import org.article28.model.TransferMechanism;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeguardsTest {

    private static final Safeguards EU = new Safeguards(Set.of(Regime.EU));
    private static final Safeguards EU_AND_UK = new Safeguards(Set.of(Regime.EU, Regime.UK));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // another or weaker one
                "{type: scc}|{type: bcr}|true",
                "{type: scc}||true",
                "|{type: scc}|true",
                "{type: not-required, reason: importer-in-eea}|{type: not-required, reason: unspecified}|true",
                "{type: not-required, reason: importer-in-eea}|{type: not-required}|true",
                "{type: scc}|{type: scc, regime: uk}|true",
                "{type: scc, instrument: 2021/914}|{type: scc, instrument: 2010/87}|true",
                "{type: scc, instrument: 2021/914}|{type: scc}|true",
                "{type: dpf, covers: [hr]}|{type: dpf, covers: [non-hr]}|true",
                "{type: dpf, covers: [hr, non-hr]}|{type: dpf, covers: [hr]}|true",
                "{type: derogation, article: 49(1)(a)}|{type: derogation, article: 49(1)(b)}|true",
                "{type: scc, modules: [2]}|{type: scc, modules: [3]}|true",
                "{type: scc, modules: [2, 3]}|{type: scc, modules: [2]}|true",
                "{type: scc, modules: [2]}|{type: scc}|true",
                "{type: dpf, participant: Example Inc.}|{type: dpf, participant: Other Inc.}|true",
                "{type: dpf, participant: Example Inc.}|{type: dpf}|true",
                "{type: other, stated: Our own rules}|{type: other, stated: A waiver}|true",
                "{type: other, stated: Our own rules}|{type: other}|true",
                // the same, made precise or put in other words
                "{type: not-required}|{type: not-required, reason: unspecified}|false",
                "{type: not-required, reason: unspecified}|{type: not-required, reason: importer-in-eea}|false",
                "{type: scc}|{type: scc, instrument: 2021/914}|false",
                "{type: scc}|{type: scc, regime: eu}|false",
                "{type: scc, regime: eu}|{type: scc}|false",
                "{type: dpf}|{type: dpf, covers: [non-hr]}|false",
                "{type: dpf, covers: [hr]}|{type: dpf, covers: [hr, non-hr]}|false",
                "{type: derogation}|{type: derogation, article: 49(1)(a)}|false",
                "{type: scc}|{type: scc, modules: [2]}|false",
                "{type: scc, modules: [2]}|{type: scc, modules: [2, 3]}|false",
                "{type: dpf}|{type: dpf, participant: Example Inc.}|false",
                "{type: dpf, participant: Example Inc.}|{type: dpf, participant: EXAMPLE INC.}|false",
                "{type: dpf, checkedOn: 2026-01-01}|{type: dpf, checkedOn: 2026-06-01}|false",
                "{type: other}|{type: other, stated: Our own rules}|false",
                "{type: other, stated: Our own rules}|{type: other, stated: our own  rules}|false",
                "{type: scc, stated: SCC}|{type: scc, stated: Clauses}|false"
            })
    void whatDiffersForAnEuropeanRegister(String before, String after, boolean differs) {
        assertThat(EU.differ(mechanisms(before), mechanisms(after))).isEqualTo(differs);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: scc}|{type: scc, regime: eu}|true",
                "{type: scc}|{type: scc, regime: eu}, {type: uk-addendum}|true",
                "{type: scc, regime: eu}|{type: scc}|true",
                "{type: scc}|{type: scc, regime: eu}, {type: scc, regime: uk}|false",
                "{type: uk-idta}|{type: uk-idta, regime: uk}|false"
            })
    void regimeThatIsLostOrGainedDiffersForARegisterOfBoth(
            String before, String after, boolean differs) {
        assertThat(EU_AND_UK.differ(mechanisms(before), mechanisms(after))).isEqualTo(differs);
    }

    private static Set<TransferMechanism> mechanisms(String yaml) {
        var listed = yaml == null ? "" : yaml;
        return Told.read(
                        "{id: a, name: A, transferMechanisms: [" + listed + "]}",
                        SubProcessor.class)
                .transferMechanisms();
    }
}
