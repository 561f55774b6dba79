package org.article28.notifier.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article28.model.FieldChange;
import org.article28.model.PublishedChange;
import org.article28.notifier.stack.Changes;
import org.junit.jupiter.api.Test;

class AnnouncingTest {

    private static final Map<String, Object> P = Changes.plan("p", "2027-03-01");
    private static final Map<String, Object> Q = Changes.plan("q", "2027-03-01");

    @Test
    void entryThatIsWithdrawnTakesAllBackThatWasAnnouncedOfIt() {
        var before =
                List.of(
                        told(2, Changes.announced("x", LocalDate.parse("2027-01-01"))),
                        told(5, Changes.plansAdded("x", P)));

        assertThat(Announcing.of(Changes.withdrawn("x"), before)).containsExactly(2L, 5L);
    }

    @Test
    void entryOfTheSameNameThatLeftBeforeIsAnother() {
        var before =
                List.of(
                        told(2, Changes.announced("x", LocalDate.parse("2027-01-01"))),
                        told(3, Changes.withdrawn("x")),
                        told(7, Changes.announced("x", LocalDate.parse("2027-05-01"))));

        assertThat(Announcing.of(Changes.withdrawn("x"), before)).containsExactly(7L);
    }

    @Test
    void planTakesBackTheVersionsThatToldOfItByItsId() {
        var before =
                List.of(
                        told(2, Changes.announced("x", LocalDate.parse("2027-01-01"))),
                        told(3, Changes.plansAdded("x", P)),
                        told(4, Changes.plansAdded("x", Q)),
                        told(5, moved()));

        assertThat(Announcing.of(Changes.plansWithdrawn("x", P), before)).containsExactly(3L, 5L);
    }

    @Test
    void planMayHaveComeWithTheEntry() {
        var entry =
                new PublishedChange(
                        "sub-processor",
                        PublishedChange.ADDED,
                        "notice",
                        "announced",
                        "x",
                        null,
                        "Entry x",
                        Set.of(),
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        null,
                        Map.of("id", "x", "plannedChanges", List.of(P)));

        assertThat(Announcing.of(Changes.plansWithdrawn("x", P), List.of(told(2, entry))))
                .containsExactly(2L);
    }

    @Test
    void lastDayThatIsWithdrawnTakesBackTheVersionThatToldIt() {
        var end = Changes.planned("x", "material", "announced", lastDay(null, "2027-01-01"));
        var stays =
                Changes.planned(
                        "x", "material", PublishedChange.WITHDRAWN, lastDay("2027-01-01", null));

        assertThat(Announcing.of(stays, List.of(told(3, Changes.plansAdded("x", P)), told(4, end))))
                .containsExactly(4L);
    }

    private static FieldChange lastDay(Object before, Object after) {
        return new FieldChange("/engagedUntil", before, after, List.of(), List.of());
    }

    private static PublishedChange moved() {
        var later = Changes.plan("p", "2027-06-01");
        return Changes.planned(
                "x",
                "material",
                "postponed",
                new FieldChange("/plannedChanges", null, null, List.of(later), List.of(P)));
    }

    private static VersionChange told(long version, PublishedChange change) {
        return new VersionChange(version, Instant.EPOCH, change);
    }
}
