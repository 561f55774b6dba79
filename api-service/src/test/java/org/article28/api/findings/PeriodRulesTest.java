package org.article28.api.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.article28.api.meaning.MeantChange;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;
import org.article28.model.Document;
import org.article28.model.DocumentDiff;
import org.article28.model.Finding;
import org.article28.model.Meaning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Changes that come too soon. Published on 24 November, so that 30 days of notice end on 24
 * December.
 */
class PeriodRulesTest {

    private static final String THIRTY_DAYS =
            """
            noticeDays: 30, sections: [{ id: main, title: M, role: sub-processors },
              { id: others, title: O, role: other-recipients }]""";

    @ParameterizedTest
    @CsvSource({
        "NOTICE, ANNOUNCED, 2026-11-25",
        "NOTICE, ANNOUNCED, 2026-12-24",
        "NOTICE, EFFECTIVE_NOW, ",
        "NOTICE, CORRECTED, ",
        "NOTICE, POSTPONED, 2026-12-24",
        "MATERIAL, BROUGHT_FORWARD, 2026-12-24",
        "MATERIAL, BROUGHT_FORWARD, "
    })
    void changeBeforeTheFirstFreeDayIsFound(
            ChangeClass changeClass, ChangeEvent event, @Nullable LocalDate from) {
        assertThat(added(THIRTY_DAYS, "", changeClass, event, from))
                .extracting(Finding::rule, Finding::severity, Finding::pointer, Finding::detail)
                .containsExactly(
                        tuple(
                                "notice-period",
                                Finding.Severity.ERROR,
                                "/subProcessors/0",
                                "A: takes effect on %s; with 30 days of notice, 2026-12-25 is the earliest day"
                                        .formatted(from == null ? Examined.TODAY : from)));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE, ANNOUNCED, 2026-12-25",
        "MATERIAL, POSTPONED, 2026-12-24",
        "MATERIAL, EFFECTIVE_NOW, ",
        "MATERIAL, BROUGHT_FORWARD, 2026-12-25",
        "EDITORIAL, EFFECTIVE_NOW, "
    })
    void laterOrLesserChangeIsNot(
            ChangeClass changeClass, ChangeEvent event, @Nullable LocalDate from) {
        assertThat(added(THIRTY_DAYS, "", changeClass, event, from)).isEmpty();
    }

    @Test
    void dayOfTheFirstEngagementIsPointedTo() {
        assertThat(
                        added(
                                THIRTY_DAYS,
                                "engagedFrom: 2026-12-01",
                                ChangeClass.NOTICE,
                                ChangeEvent.ANNOUNCED,
                                LocalDate.parse("2026-12-01")))
                .extracting(Finding::pointer)
                .containsExactly("/subProcessors/0/engagedFrom");
    }

    @Test
    void plannedChangeIsPointedToAndItsUrgencyHeard() {
        var before =
                Examined.entry(THIRTY_DAYS, "country: DE, plannedChanges: [" + plan("a", "") + "]");
        var after =
                Examined.entry(
                        THIRTY_DAYS,
                        "country: DE, plannedChanges: [%s, %s]"
                                .formatted(
                                        plan("a", ""), plan("b", ", urgency: { kind: security }")));

        assertThat(updated(before, after, ChangeEvent.ANNOUNCED, LocalDate.parse("2026-12-01")))
                .extracting(Finding::pointer, Finding::severity)
                .containsExactly(
                        tuple(
                                "/subProcessors/0/plannedChanges/1/effectiveFrom",
                                Finding.Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purpose: b, urgency: { kind: security }|WARNING",
                "purpose: b, urgency: null|ERROR",
                "purpose: b|ERROR"
            })
    void urgencyThatAPlannedChangeSetsIsHeardToo(String set, Finding.Severity severity) {
        var before = Examined.entry(THIRTY_DAYS, "country: DE");
        var after =
                Examined.entry(
                        THIRTY_DAYS,
                        "country: DE, plannedChanges: [{ id: b, effectiveFrom: 2026-12-01, set: { %s } }]"
                                .formatted(set));

        assertThat(updated(before, after, ChangeEvent.ANNOUNCED, LocalDate.parse("2026-12-01")))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void othersWhoBecomeSubProcessorsByTheRegisterAreFound() {
        var before = Examined.entry(THIRTY_DAYS, "sections: [others]");
        var after =
                Examined.entry(
                        THIRTY_DAYS.replace("other-recipients", "sub-processors"),
                        "sections: [others]");

        assertThat(ofRegister(before, after, ChangeClass.NOTICE))
                .extracting(Finding::rule, Finding::severity, Finding::pointer, Finding::detail)
                .containsExactly(
                        tuple(
                                "notice-period",
                                Finding.Severity.ERROR,
                                "/register/sections",
                                "other recipients become sub-processors on 2026-11-24;"
                                        + " with 30 days of notice, 2026-12-25 is the earliest day"));
    }

    @Test
    void anotherChangeOfTheRegisterIsNot() {
        var before = Examined.entry(THIRTY_DAYS, "");
        var after = Examined.entry(THIRTY_DAYS + ", title: Our list", "");

        assertThat(ofRegister(before, after, ChangeClass.MATERIAL)).isEmpty();
    }

    private static List<Finding> ofRegister(
            Document before, Document after, ChangeClass changeClass) {
        var changes =
                DocumentDiff.between(before, after).stream()
                        .map(change -> new MeantChange(change, Meaning.now(changeClass)))
                        .toList();
        return Examined.of(before, after, changes, Occasion.EDIT).stream()
                .filter(finding -> finding.rule().endsWith("-period"))
                .toList();
    }

    @Test
    void urgencyOfTheEntryMakesItAWarning() {
        assertThat(
                        added(
                                THIRTY_DAYS,
                                "urgency: { kind: insolvency }",
                                ChangeClass.NOTICE,
                                ChangeEvent.EFFECTIVE_NOW,
                                null))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.WARNING);
    }

    @Test
    void withoutAPeriodNothingIsFound() {
        assertThat(added("", "", ChangeClass.NOTICE, ChangeEvent.EFFECTIVE_NOW, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"others, 0", "main, 1"})
    void otherRecipientMayBeBroughtForward(String section, int findings) {
        assertThat(
                        added(
                                THIRTY_DAYS,
                                "sections: [" + section + "]",
                                ChangeClass.MATERIAL,
                                ChangeEvent.BROUGHT_FORWARD,
                                null))
                .hasSize(findings);
    }

    @Test
    void entryThatStandsInBothKindsOfSectionsIsFound() {
        assertThat(
                        added(
                                THIRTY_DAYS,
                                "sections: [main, others]",
                                ChangeClass.NOTICE,
                                ChangeEvent.EFFECTIVE_NOW,
                                null))
                .hasSize(1);
    }

    @Test
    void endThatIsBroughtForwardIsNot() {
        assertThat(
                        updated(
                                Examined.entry(THIRTY_DAYS, "engagedUntil: 2027-12-31"),
                                Examined.entry(THIRTY_DAYS, "engagedUntil: 2026-11-30"),
                                ChangeEvent.BROUGHT_FORWARD,
                                LocalDate.parse("2026-12-01")))
                .isEmpty();
    }

    @Test
    void publicationCannotShortenThePeriodForItself() {
        assertThat(
                        updated(
                                Examined.entry(THIRTY_DAYS, "country: DE"),
                                Examined.entry("noticeDays: 0", "country: FR"),
                                ChangeEvent.EFFECTIVE_NOW,
                                null))
                .extracting(Finding::rule)
                .containsExactly("notice-period");
    }

    @Test
    void norTakeItAwayForItself() {
        assertThat(
                        updated(
                                Examined.entry(THIRTY_DAYS, "country: DE"),
                                Examined.entry("country: FR"),
                                ChangeEvent.EFFECTIVE_NOW,
                                null))
                .extracting(Finding::detail)
                .containsExactly(
                        "A: takes effect on 2026-11-24; with 30 days of notice, 2026-12-25 is the earliest day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|, urgency: { kind: legal }|WARNING",
                ", urgency: { kind: legal }|, urgency: { kind: security }|WARNING",
                ", urgency: { kind: legal }|, urgency: { kind: legal }|ERROR",
                ", urgency: { kind: legal }||ERROR"
            })
    void urgencyCountsForTheChangeThatTellsIt(
            @Nullable String before, @Nullable String after, Finding.Severity severity) {
        assertThat(
                        updated(
                                Examined.entry(THIRTY_DAYS, "country: DE" + text(before)),
                                Examined.entry(THIRTY_DAYS, "country: FR" + text(after)),
                                ChangeEvent.EFFECTIVE_NOW,
                                null))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    private static String text(@Nullable String fields) {
        return fields == null ? "" : fields;
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST", "IMPORT"})
    void firstVersionAndImportAreWarned(Occasion occasion) {
        var after = Examined.entry(THIRTY_DAYS, "purpose: Hosting");
        var meaning = Meaning.now(ChangeClass.NOTICE);

        assertThat(periods(Document.EMPTY, after, meaning, occasion))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-24, 2026-12-24", "2026-12-24, 2026-12-01", "2026-12-24, ", "2026-11-24, "})
    void periodToObjectThatIsNotOverInTimeIsFound(LocalDate lastDay, @Nullable LocalDate from) {
        assertThat(objectionUntil(lastDay, from))
                .extracting(Finding::rule, Finding::severity, Finding::detail)
                .containsExactly(
                        tuple(
                                "objection-period",
                                Finding.Severity.WARNING,
                                "A: takes effect on %s, while customers may object until %s"
                                        .formatted(from == null ? Examined.TODAY : from, lastDay)));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-24, 2026-12-25", ", 2026-11-25"})
    void periodToObjectThatIsOverIsNot(@Nullable LocalDate lastDay, LocalDate from) {
        assertThat(objectionUntil(lastDay, from)).isEmpty();
    }

    private static String plan(String id, String more) {
        return "{ id: %s, effectiveFrom: 2026-12-01, set: { purpose: %s }%s }"
                .formatted(id, id, more);
    }

    private static List<Finding> objectionUntil(
            @Nullable LocalDate lastDay, @Nullable LocalDate from) {
        var meaning =
                new Meaning(ChangeClass.NOTICE, ChangeEvent.ANNOUNCED, from, lastDay, Set.of());
        var after = Examined.entry("objectionDays: 30", "purpose: Hosting");
        return periods(Document.EMPTY, after, meaning, Occasion.EDIT);
    }

    private static List<Finding> added(
            String register,
            String fields,
            ChangeClass changeClass,
            ChangeEvent event,
            @Nullable LocalDate from) {
        var meaning = new Meaning(changeClass, event, from, null, Set.of());
        return periods(Document.EMPTY, Examined.entry(register, fields), meaning, Occasion.EDIT);
    }

    private static List<Finding> updated(
            Document before, Document after, ChangeEvent event, @Nullable LocalDate from) {
        var changeClass =
                event == ChangeEvent.BROUGHT_FORWARD ? ChangeClass.MATERIAL : ChangeClass.NOTICE;
        var meaning = new Meaning(changeClass, event, from, null, Set.of());
        return periods(before, after, meaning, Occasion.EDIT);
    }

    private static List<Finding> periods(
            Document before, Document after, Meaning meaning, Occasion occasion) {
        var changes =
                DocumentDiff.between(before, after).stream()
                        .filter(change -> change.part().id().equals("a"))
                        .map((Change change) -> new MeantChange(change, meaning))
                        .toList();
        return Examined.of(before, after, changes, occasion).stream()
                .filter(finding -> finding.rule().endsWith("-period"))
                .toList();
    }
}
