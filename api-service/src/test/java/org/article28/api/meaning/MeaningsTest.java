package org.article28.api.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.article28.model.ChangeClass;
import org.article28.model.Correction;
import org.article28.model.Document;
import org.article28.model.Meaning;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // what customers may object to
                "-|purpose: Hosting|notice",
                "-|sections: [main]|notice",
                "-|sections: [others, main]|notice",
                "-|sections: [others]|material",
                "sections: [others]|sections: [main]|notice",
                "country: IE|country: HR|notice",
                "purpose: X|country: HR|notice",
                "locations: [{type: country, country: DE}]|locations: [{type: country, country: DE}, {type: country, country: FR}]|notice",
                "locations: [{type: country, country: DE}]|locations: [{type: country, country: FR}]|notice",
                "locations: [{type: country, country: DE}]|locations: [{type: global}]|notice",
                "locations: [{type: region, region: Europe}]|locations: [{type: region, region: Asia}]|notice",
                "locations: [{type: country, country: DE, activity: storage}]|locations: [{type: country, country: DE, activity: remote-access}]|notice",
                "locations: [{type: country, country: DE, condition: Residency customers only}]|locations: [{type: country, country: DE}]|notice",
                "locations: [{type: country, country: US, services: [speech]}]|locations: [{type: country, country: US}]|notice",
                "services: [email]|services: [email, voice]|notice",
                "services: [email]|services: []|notice",
                "dataCategories: [Names]|dataCategories: [Names, Voices]|notice",
                "transferMechanisms: [{type: scc}]|transferMechanisms: [{type: dpf}]|notice",
                "transferMechanisms: [{type: scc}]|transferMechanisms: []|notice",
                "transferMechanisms: [{type: scc, regime: eu}]|transferMechanisms: [{type: scc, regime: uk}]|notice",
                "transferMechanisms: [{type: scc}]|transferMechanisms: [{type: scc, regime: uk}]|notice",
                "transferMechanisms: [{type: scc, instrument: 2021/914}]|transferMechanisms: [{type: scc, instrument: 2010/87}]|notice",
                "access: {remoteOnly: true}|access: {remoteOnly: false}|notice",
                "access: {temporary: true}|purpose: X|notice",
                "replaces: []|replaces: [b]|notice",
                // what they are told
                "purpose: Hosting|-|material",
                "purpose: Hosting|purpose: Hosting and support|material",
                "legalName: A|legalName: B|material",
                "locations: [{type: country, country: DE}, {type: country, country: FR}]|locations: [{type: country, country: DE}]|material",
                "locations: [{type: country, country: DE}]|locations: [{type: country, country: DE, note: Frankfurt}]|material",
                "locations: [{type: country, country: DE}]|locations: [{type: country, country: DE, activity: storage}]|material",
                "services: []|services: [email]|material",
                "services: [email, voice]|services: [email]|material",
                "dataCategories: [Names, Voices]|dataCategories: [Names]|material",
                "transferMechanisms: [{type: scc}]|transferMechanisms: [{type: scc, regime: eu, modules: [3]}]|material",
                "transferMechanisms: [{type: scc, stated: SCC}]|transferMechanisms: [{type: scc, stated: Standard Contractual Clauses}]|material",
                "access: {remoteOnly: false}|access: {remoteOnly: true}|material",
                "sections: [main]|sections: [others]|material",
                "country: DE, sections: [others]|country: FR, sections: [others]|material",
                "contact: {role: Privacy desk}|contact: {role: Privacy office}|material",
                "country: IE|purpose: X|material",
                "engagedUntil: 2026-01-31, country: US|engagedUntil: 2026-01-31, country: CH|material",
                "engagedUntil: 2026-01-31, sections: [others]|sections: [others]|material",
                // what changes nothing that matters
                "purpose: Hosting of  mail|purpose: hosting of mail|editorial",
                "website: 'https://a.example'|website: 'https://b.example'|editorial",
                "formerNames: []|formerNames: [Aye]|editorial",
                "translations: {de: {purpose: Betrieb}}|translations: {de: {purpose: Hosting}}|editorial",
                "dataCategories: [names]|dataCategories: [Names]|editorial",
                "locations: [{type: country, country: DE, note: frankfurt}]|locations: [{type: country, country: DE, note: Frankfurt}]|editorial"
            })
    void classOfAnEntrysChange(@Nullable String before, @Nullable String after, String expected) {
        assertThat(Told.ofEntry(before, after).changeClass().wire()).isEqualTo(expected);
    }

    @Test
    void renameIsMaterialAndACorrectedCaseIsEditorial() {
        var before = Told.document("purpose: X");
        var renamed = renamed("B");
        var recased = renamed("a");

        assertThat(Told.meant(before, renamed, null, null).getFirst().meaning())
                .isEqualTo(Meaning.now(ChangeClass.MATERIAL));
        assertThat(Told.meant(before, recased, null, null).getFirst().meaning())
                .isEqualTo(Meaning.now(ChangeClass.EDITORIAL));
    }

    private static Document renamed(String name) {
        var document = Told.document("purpose: X");
        var entry = Told.read("{id: a, name: " + name + ", purpose: X}", SubProcessor.class);
        return new Document(document.register(), List.of(entry), List.of());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|engagedFrom: 2026-12-25|notice|announced|2026-12-25",
                "-|engagedFrom: 2026-11-24|notice|effective-now|-",
                "-|engagedFrom: 2020-01-01|notice|effective-now|-",
                "-|engagedFrom: 2020-01-01, engagedUntil: 2021-01-01|material|ended|-",
                "engagedFrom: 2026-12-25|-|material|withdrawn|-",
                "engagedUntil: 2026-11-24|-|material|ended|-",
                "engagedUntil: 2026-11-23|-|material|archived|-",
                "engagedFrom: 2026-12-25|engagedFrom: 2027-02-01|material|postponed|2027-02-01",
                "engagedFrom: 2027-02-01|engagedFrom: 2026-12-25|material|brought-forward|2026-12-25",
                "engagedFrom: 2027-02-01|engagedFrom: 2026-11-24|material|brought-forward|-",
                "engagedFrom: 2027-02-01|purpose: X|material|brought-forward|-",
                "engagedFrom: 2020-01-01|engagedFrom: 2021-01-01|material|corrected|-",
                "purpose: X|engagedUntil: 2026-12-31, purpose: X|material|announced|2027-01-01",
                "purpose: X|engagedUntil: 2026-11-23, purpose: X|material|ended|-",
                "purpose: X|engagedUntil: 2026-11-24, purpose: X|material|announced|2026-11-25",
                "engagedUntil: 2026-12-31|engagedUntil: 2027-03-31|material|postponed|2027-04-01",
                "engagedUntil: 2026-12-31, purpose: X|engagedUntil: 9999-12-31, purpose: X|material|withdrawn|-",
                "engagedUntil: 2026-12-31|engagedUntil: 2026-11-30|material|brought-forward|2026-12-01",
                "engagedUntil: 2026-12-31, purpose: X|purpose: X|material|withdrawn|-",
                "engagedUntil: 2026-01-31, purpose: X|purpose: X|notice|effective-now|-",
                "engagedUntil: 2026-01-31, purpose: X|engagedFrom: 2027-06-01, purpose: X|notice|announced|2027-06-01",
                "engagedUntil: 2026-01-31|engagedUntil: 2026-02-28|material|corrected|-",
                "engagedFrom: 2026-12-25, country: DE|engagedFrom: 2026-12-25, country: FR|notice|announced|2026-12-25",
                "purpose: X|purpose: Y, engagedUntil: 2026-12-31|material|announced|2027-01-01"
            })
    void eventOfADate(
            @Nullable String before,
            @Nullable String after,
            String changeClass,
            String event,
            @Nullable LocalDate effectiveFrom) {
        var told = Told.ofEntry(before, after);

        assertThat(told.changeClass().wire()).isEqualTo(changeClass);
        assertThat(told.event().wire()).isEqualTo(event);
        assertThat(told.effectiveFrom()).isEqualTo(effectiveFrom);
    }

    @Test
    void additionTellsItsCountriesAndTheLastDayToObject() {
        var told =
                Told.ofEntry(
                        null,
                        "engagedFrom: 2027-01-01, country: IE, locations: [{type: country, country: DE}]");

        assertThat(told.countriesAdded()).containsExactlyInAnyOrder("DE", "IE");
        assertThat(told.lastDayToObject()).isEqualTo("2026-12-24");
    }

    @Test
    void materialChangeHasNoLastDayToObject() {
        assertThat(Told.ofEntry("purpose: X", "purpose: Y").lastDayToObject()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: A|title: B|material",
                "title: a|title: A|editorial",
                "noticeDays: 30|noticeDays: 14|material",
                "privacyNotice: 'https://a.example'|privacyNotice: 'https://b.example'|editorial",
                "statements: [{id: s, text: A}]|statements: [{id: s, text: B}]|material",
                "statements: [{id: s, text: A}, {id: t, text: B}]|statements: [{id: t, text: B}, {id: s, text: A}]|editorial",
                "statements: [{id: s, text: A}]|statements: [{id: s, text: A, translations: {de: {text: A}}}]|editorial",
                "authorisation: general|authorisation: specific|material",
                "sections: [{id: o, title: O, role: other-recipients}]|sections: [{id: o, title: O, role: sub-processors}]|notice",
                "sections: [{id: o, title: O, role: other-recipients}]|sections: [{id: o, title: O}]|notice",
                "sections: [{id: o, title: O, role: other-recipients}]|sections: []|notice",
                "sections: [{id: o, title: O, role: sub-processors}]|sections: [{id: o, title: O, role: other-recipients}]|material",
                "sections: [{id: o, title: O, role: other-recipients}]|sections: [{id: o, title: P, role: other-recipients}]|material"
            })
    void classOfARegistersChange(String before, String after, String expected) {
        assertThat(Told.ofRegister(before, after, null).changeClass().wire()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "residualRisk: low|residualRisk: high|material",
                "conclusion: Low|conclusion: low|editorial"
            })
    void classOfAnAssessmentsChange(String before, String after, String expected) {
        assertThat(Told.ofAssessment(before, after).changeClass().wire()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purpose: Hosting|purpose: Hosting services|editorial",
                "country: DE|country: FR|notice",
                "engagedUntil: 2026-12-31|engagedUntil: 2027-12-31|material"
            })
    void markIsFollowedWhereItMayBe(String before, String after, String expected) {
        var mark = new EditorialMark("Wording only");

        assertThat(Told.ofEntry(before, after, mark, null).changeClass().wire())
                .isEqualTo(expected);
    }

    @Test
    void periodIsNeverEditorial() {
        var mark = new EditorialMark("Typing error");

        assertThat(Told.ofRegister("noticeDays: 30", "noticeDays: 3", mark).changeClass())
                .isEqualTo(ChangeClass.MATERIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "purpose: X|purpose: Y|corrected",
                "purpose: X|-|corrected",
                "-|purpose: X|effective-now",
                "-|engagedFrom: 2027-01-01|announced",
                "engagedFrom: 2027-01-01|-|withdrawn"
            })
    void correctionTellsWhatWasWrong(
            @Nullable String before, @Nullable String after, String expected) {
        var correction = new Correction(3, "Wrong purpose");

        assertThat(Told.ofEntry(before, after, null, correction).event().wire())
                .isEqualTo(expected);
    }
}
