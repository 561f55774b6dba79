package org.article28.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "translations: {de: {colour: rot}}|/translations/de/colour unknown-field",
                "translations: {de: {id: anderes}}|/translations/de/id unknown-field",
                "translations: {de: {country: DE}}|/translations/de/country unknown-field",
                "translations: {de: {website: 'https://example.org'}}|/translations/de/website unknown-field",
                "translations: {de: {dataCategories: Namen}}|/translations/de/dataCategories unknown-field",
                "translations: {de: {name: \"zwei\\nZeilen\"}}|/translations/de/name line",
                "engagedFrom: '+999999999-01-01'|/engagedFrom date-out-of-range",
                "transferMechanisms: [{type: scc, validUntil: '+10000-01-01'}]|/transferMechanisms/0/validUntil date-out-of-range",
                "transferMechanisms: [{type: dpf}, {type: dpf, checkedOn: '0000-01-01'}]|/transferMechanisms/1/checkedOn date-out-of-range",
                "plannedChanges: [{id: p, effectiveFrom: '+10000-01-01', set: {purpose: x}}]|/plannedChanges/0/effectiveFrom date-out-of-range"
            })
    void valuesOfAnEntryAreChecked(String fields, String told) {
        assertThat(told(List.of(Wire.entry("{id: a, name: A, " + fields + "}")), List.of()))
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "translations: {de: {purpose: Analyse, condition: \"zwei\\nZeilen\"}}",
                "translations: {de-AT: {name: A}, hr: {legalName: A}}",
                "engagedFrom: '0001-01-01', engagedUntil: '9999-12-31'"
            })
    void whatIsRightIsNotTold(String fields) {
        assertThat(told(List.of(Wire.entry("{id: a, name: A, " + fields + "}")), List.of()))
                .isEmpty();
    }

    @Test
    void daysOfAnAssessmentHaveFourDigitYears() {
        var assessment =
                Wire.part(
                        "{id: t, assessedOn: '+10000-01-01', reviewBy: 2027-01-01,"
                                + " translations: {de: {conclusion: gut, residualRisk: hoch}}}",
                        Assessment.class);

        assertThat(told(List.of(), List.of(assessment)))
                .containsExactly(
                        "/assessedOn date-out-of-range",
                        "/translations/de/residualRisk unknown-field");
    }

    @Test
    void statementsAndSectionsAreTranslatedInPlace() {
        var register =
                Wire.part(
                        """
                        id: r
                        organisation: {name: R}
                        statements: [{id: s, text: x, translations: {de: {text: y, id: z}}}]
                        sections: [{id: t, title: x, translations: {de: {title: y, role: z}}}]
                        translations: {de: {title: T, language: de}}
                        """,
                        Register.class);

        assertThat(
                        DocumentCheck.faults(new Document(register, List.of(), List.of())).stream()
                                .map(Fault::pointer))
                .containsExactly(
                        "/statements/0/translations/de/id",
                        "/sections/0/translations/de/role",
                        "/translations/de/language");
    }

    @Test
    void textsCanBeTranslatedAndNothingElse() {
        assertThat(Translatable.fields(SubProcessor.class))
                .containsExactly(
                        "name",
                        "legalName",
                        "registrationNumber",
                        "condition",
                        "address",
                        "purpose",
                        "processing",
                        "responsibilities",
                        "duration");
        assertThat(Translatable.fields(Register.class)).containsExactly("title", "introduction");
    }

    private static List<String> told(List<SubProcessor> entries, List<Assessment> assessments) {
        var document = new Document(Wire.example().register(), entries, assessments);
        return DocumentCheck.faults(document).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
