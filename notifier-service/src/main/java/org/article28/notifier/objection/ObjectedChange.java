package org.article28.notifier.objection;

import java.time.LocalDate;
import java.util.Set;
import org.article28.model.PublishedChange;
import org.article28.notifier.announcement.PlannedChanges;
import org.article28.notifier.announcement.VersionChange;
import org.jspecify.annotations.Nullable;

/**
 * A change that one may object to, as it was told.
 *
 * @param subProcessorId null for a change of the list itself
 * @param name what the mail called it
 * @param lastDay to object, to its end in the register's zone; null where none was told
 * @param plannedChanges ids of the planned changes that it is about; empty where it is about more
 */
record ObjectedChange(
        long version,
        @Nullable String subProcessorId,
        String name,
        @Nullable String event,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lastDay,
        Set<String> plannedChanges) {

    ObjectedChange {
        plannedChanges = Set.copyOf(plannedChanges);
    }

    static ObjectedChange of(VersionChange told) {
        var change = told.change();
        return new ObjectedChange(
                told.version(),
                change.subProcessorId(),
                change.name() == null ? change.partId() : change.name(),
                change.event(),
                change.effectiveFrom(),
                change.lastDayToObject(),
                planned(change));
    }

    /** The same, as it was told to somebody who has another day; null where they have none. */
    ObjectedChange until(@Nullable LocalDate day) {
        return new ObjectedChange(
                version, subProcessorId, name, event, effectiveFrom, day, plannedChanges);
    }

    private static Set<String> planned(PublishedChange change) {
        boolean nothingElse =
                !change.fields().isEmpty()
                        && change.fields().stream()
                                .allMatch(field -> field.path().equals(PlannedChanges.PATH));
        return nothingElse ? PlannedChanges.gained(change) : Set.of();
    }
}
