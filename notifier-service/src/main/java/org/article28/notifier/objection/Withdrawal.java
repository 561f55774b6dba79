package org.article28.notifier.objection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.article28.model.FieldChange;
import org.article28.model.PublishedChange;
import org.article28.notifier.announcement.VersionChange;

/**
 * Which version withdrew what was objected to. Pure. An entry that leaves before its first day
 * takes all with it. Otherwise every planned change that was objected to must have been withdrawn:
 * where an objection is about more, or something else was done with a plan, staff decide.
 */
final class Withdrawal {

    private Withdrawal() {}

    /**
     * Empty while anything of it stands.
     *
     * @param later changes with that event, of the same entry, in the order of their versions
     */
    static Optional<Long> of(ObjectedChange objected, List<VersionChange> later, ZoneId zone) {
        var open = new HashSet<>(objected.plannedChanges());
        boolean ofPlans = !open.isEmpty();
        for (var told : later) {
            open.removeAll(plansWithdrawnBy(told, zone));
            boolean entryLeft = PublishedChange.REMOVED.equals(told.change().kind());
            if (entryLeft || (ofPlans && open.isEmpty())) {
                return Optional.of(told.version());
            }
        }
        return Optional.empty();
    }

    /** Those that still were to come: one whose day had come is tidied away, and holds. */
    private static Set<String> plansWithdrawnBy(VersionChange told, ZoneId zone) {
        var today = LocalDate.ofInstant(told.publishedAt(), zone);
        var ids = new HashSet<String>();
        for (var field : told.change().fields()) {
            if (field.path().equals(ObjectedChange.PLANNED_CHANGES)) {
                ids.addAll(gone(field, today));
                ids.removeAll(ObjectedChange.ids(field.added()));
            }
        }
        return ids;
    }

    private static Set<String> gone(FieldChange plans, LocalDate today) {
        var coming = plans.removed().stream().filter(plan -> isLater(plan, today)).toList();
        return ObjectedChange.ids(coming);
    }

    private static boolean isLater(Object plan, LocalDate today) {
        if (plan instanceof Map<?, ?> content
                && content.get("effectiveFrom") instanceof String day) {
            try {
                return LocalDate.parse(day).isAfter(today);
            } catch (DateTimeParseException notADay) {
                return false;
            }
        }
        return false;
    }
}
