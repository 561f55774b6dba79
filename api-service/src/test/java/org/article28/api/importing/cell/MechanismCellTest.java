package org.article28.api.importing.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.Codes;
import org.article28.model.TransferMechanism;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MechanismCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCCs | scc: SCCs",
                "EC Standard Contractual Clauses | scc EU: EC Standard Contractual Clauses",
                "EU SCC (Module 2) | scc EU [2]: EU SCC (Module 2)",
                "Standard Contractual Clauses (Modules 2 and 3) | scc [2, 3]: Standard Contractual Clauses (Modules 2 and 3)",
                "SCC 2021/914 | scc 2021/914: SCC 2021/914",
                "DPF | dpf: DPF",
                "EU-US Data Privacy Framework | dpf EU: EU-US Data Privacy Framework",
                "EU-U.S. DPF | dpf EU: EU-U.S. DPF",
                "UK Extension to the DPF | dpf UK: UK Extension to the DPF",
                "EU-US and Swiss-US Data Privacy Framework | dpf: EU-US and Swiss-US Data Privacy Framework",
                "Adequacy decision | adequacy: Adequacy decision",
                "UK adequacy decision | adequacy UK: UK adequacy decision",
                "BCR | bcr: BCR",
                "UK IDTA | uk-idta: UK IDTA",
                "EU SCCs and UK Addendum | scc EU: EU SCCs / uk-addendum: UK Addendum",
                "SCCs, DPF | scc: SCCs / dpf: DPF",
                "DPF; SCCs | dpf: DPF / scc: SCCs",
                "SCCs + DPF | scc: SCCs / dpf: DPF",
                "N/A | not-required UNSPECIFIED: N/A",
                "Not applicable | not-required UNSPECIFIED: Not applicable",
                "None | not-required UNSPECIFIED: None",
                "No | not-required UNSPECIFIED: No",
                "TBD | not-required UNSPECIFIED: TBD",
                "Pending | not-required UNSPECIFIED: Pending",
                "Whatever [scc; dpf] | other: Whatever [scc; dpf]",
                "SCCs [eu; uk] | scc: SCCs [eu; uk]",
                "None needed [not-required; reason=foo] | other: None needed [not-required; reason=foo]",
                "DPF [dpf; covers=foo] | other: DPF [dpf; covers=foo]",
                "SCCs [scc; assessment=foo] | other: SCCs [scc; assessment=foo]",
                "Privacy Shield | privacy-shield: Privacy Shield",
                "Consent and luck | other: Consent and luck",
                "Adequacy (Module 2) | other: Adequacy (Module 2)",
                "EC Standard Contractual Clauses [scc; eu] | scc EU: EC Standard Contractual Clauses",
                "SCCs [uk] | scc UK: SCCs",
                "– | ''"
            })
    void cellIsReadAsItIsMeant(String cell, String expected) {
        var read = MechanismCell.read(cell);

        assertThat(read.stream().map(MechanismCellTest::told).collect(Collectors.joining(" / ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EC Standard Contractual Clauses [scc; eu]",
                "N/A [not-required; reason=importer-in-eea]",
                "Standard contractual clauses [scc; eu; modules=\"2 3\"; instrument=2021/914; assessment=on-request]"
            })
    void mechanismsAreWrittenForPeople(String cell) {
        assertThat(MechanismCell.write(MechanismCell.read(cell))).isEqualTo(cell);
    }

    private static String told(TransferMechanism mechanism) {
        var told = new StringBuilder(Codes.of(mechanism.type()));
        for (var value :
                new Object[] {mechanism.regime(), mechanism.reason(), mechanism.instrument()}) {
            if (value != null) {
                told.append(' ').append(value);
            }
        }
        if (!mechanism.modules().equals(Set.of())) {
            told.append(' ').append(mechanism.modules());
        }
        return told + ": " + mechanism.stated();
    }
}
