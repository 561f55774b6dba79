package org.article28.notifier.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.article28.model.FieldChange;
import org.article28.model.PublishedChange;
import org.article28.notifier.announcement.VersionChange;
import org.article28.notifier.stack.Changes;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    private static final ZoneId ZAGREB = ZoneId.of("Europe/Zagreb");

    /** The last day of the year in Zagreb. */
    private static final Instant AT = Instant.parse("2026-12-30T23:30:00Z");

    @Test
    void entryThatLeavesBeforeItsFirstDayTakesAllWithIt() {
        var left = told(9, Changes.withdrawn("x"));

        assertThat(Withdrawal.of(objected(), List.of(left), ZAGREB)).contains(9L);
        assertThat(Withdrawal.of(objected("p"), List.of(left), ZAGREB)).contains(9L);
    }

    @Test
    void whatBearsTheNameOfAnEntryThatWasArchivedIsAnother() {
        var archived = told(9, Changes.archivedFor("x"));
        var left = told(10, Changes.withdrawn("x"));

        assertThat(Withdrawal.of(objected(), List.of(archived, left), ZAGREB)).isEmpty();
        assertThat(Withdrawal.of(objected("p"), List.of(archived, left), ZAGREB)).isEmpty();
    }

    @Test
    void planIsWithdrawnByItsId() {
        var other = told(9, Changes.plansWithdrawn("x", Changes.plan("q", "2027-03-01")));
        var same = told(10, Changes.plansWithdrawn("x", Changes.plan("p", "2027-03-01")));

        assertThat(Withdrawal.of(objected("p"), List.of(other), ZAGREB)).isEmpty();
        assertThat(Withdrawal.of(objected("p"), List.of(other, same), ZAGREB)).contains(10L);
    }

    @Test
    void allPlansMustBeWithdrawn() {
        var one = told(9, Changes.plansWithdrawn("x", Changes.plan("p", "2027-03-01")));
        var other = told(10, Changes.plansWithdrawn("x", Changes.plan("q", "2027-03-01")));

        assertThat(Withdrawal.of(objected("p", "q"), List.of(one), ZAGREB)).isEmpty();
        assertThat(Withdrawal.of(objected("p", "q"), List.of(one, other), ZAGREB)).contains(10L);
    }

    @Test
    void planThatMovedOrTookEffectIsNotWithdrawn() {
        var moved =
                told(
                        9,
                        Changes.planned(
                                "x",
                                "material",
                                PublishedChange.WITHDRAWN,
                                new FieldChange(
                                        "/plannedChanges",
                                        null,
                                        null,
                                        List.of(Changes.plan("p", "2027-04-01")),
                                        List.of(Changes.plan("p", "2027-03-01")))));
        var due = told(10, Changes.plansWithdrawn("x", Changes.plan("p", "2026-12-31")));
        var coming = told(11, Changes.plansWithdrawn("x", Changes.plan("p", "2027-01-01")));

        assertThat(Withdrawal.of(objected("p"), List.of(moved, due), ZAGREB)).isEmpty();
        assertThat(Withdrawal.of(objected("p"), List.of(moved, due, coming), ZAGREB)).contains(11L);
    }

    @Test
    void objectionToMoreThanPlansStands() {
        var plan = told(9, Changes.plansWithdrawn("x", Changes.plan("p", "2027-03-01")));

        assertThat(Withdrawal.of(objected(), List.of(plan), ZAGREB)).isEmpty();
    }

    private static ObjectedChange objected(String... plans) {
        return new ObjectedChange(8, "x", "Entry x", "announced", null, null, Set.of(plans));
    }

    private static VersionChange told(long version, PublishedChange change) {
        return new VersionChange(version, AT, change);
    }
}
