package org.article28.api.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.article28.api.Samples;
import org.article28.model.PlannedChange;
import org.article28.model.SubProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

    private static final Projection PROJECTION = new Projection(Samples.JSON);

    private static final SubProcessor ENTRY =
            Samples.entry(
                    """
                    id: a
                    name: A
                    purpose: One
                    condition: Always
                    contact: {role: Privacy office, phone: "1"}
                    plannedChanges:
                      - {id: later, effectiveFrom: 2027-03-01, set: {purpose: Three, contact: {phone: null, url: "https://example.org"}}}
                      - {id: b-same-day, effectiveFrom: 2027-02-01, set: {purpose: Two b}}
                      - {id: a-same-day, effectiveFrom: 2027-02-01, set: {purpose: Two a, condition: null}}
                    """);

    @ParameterizedTest
    @CsvSource({
        "2027-01-31,One,Always,3",
        "2027-02-01,Two b,,1",
        "2027-02-28,Two b,,1",
        "2027-03-01,Three,,0",
        "2030-01-01,Three,,0"
    })
    void changesUpToTheDayAreAppliedInTheirOrder(
            LocalDate day, String purpose, String condition, int open) {
        var projected = PROJECTION.on(ENTRY, day);

        assertThat(projected.purpose()).isEqualTo(purpose);
        assertThat(projected.condition()).isEqualTo(condition);
        assertThat(projected.plannedChanges()).hasSize(open);
    }

    @Test
    void objectsAreMergedAndNullRemoves() {
        var contact = PROJECTION.atLast(ENTRY).contact();

        assertThat(contact.role()).isEqualTo("Privacy office");
        assertThat(contact.phone()).isNull();
        assertThat(contact.url()).isEqualTo("https://example.org");
    }

    @Test
    void entryWithNothingDueIsItself() {
        assertThat(PROJECTION.on(ENTRY, LocalDate.of(2026, 1, 1))).isSameAs(ENTRY);
    }

    @Test
    void changeTakesThoseBeforeItAlong() {
        var first = Projection.inOrder(ENTRY).stream().map(PlannedChange::id).toList();
        var after = PROJECTION.after(ENTRY, Projection.inOrder(ENTRY).get(1));

        assertThat(first).containsExactly("a-same-day", "b-same-day", "later");
        assertThat(after.purpose()).isEqualTo("Two b");
        assertThat(after.condition()).isNull();
        assertThat(after.plannedChanges()).extracting(PlannedChange::id).containsExactly("later");
    }

    @Test
    void translationOfATextThatChangesIsOutdatedUnlessItIsRenewed() {
        var entry =
                Samples.entry(
                        """
                        name: A
                        purpose: One
                        condition: Always
                        translations: {de: {purpose: Eins, condition: Immer}, hr: {purpose: Jedan}}
                        plannedChanges:
                          - {id: p, effectiveFrom: 2027-02-01, set: {purpose: Two, condition: Always, translations: {de: {purpose: Zwei}}}}
                        """);

        var translations = PROJECTION.atLast(entry).translations();

        assertThat(translations).containsOnlyKeys("de");
        assertThat(translations.get("de"))
                .containsEntry("purpose", "Zwei")
                .containsEntry("condition", "Immer");
    }
}
