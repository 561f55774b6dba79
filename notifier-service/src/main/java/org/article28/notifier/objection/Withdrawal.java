package org.article28.notifier.objection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.article28.model.PublishedChange;
import org.article28.notifier.announcement.PlannedChanges;
import org.article28.notifier.announcement.VersionChange;

/**
 * Which version withdrew what was objected to. Pure. An entry that leaves before its first day
 * takes all with it. Otherwise every planned change that was objected to must have been withdrawn:
 * where an objection is about more, or something else was done with a plan, staff decide. So they
 * do where the entry left in another way: what bears its name since is another one.
 */
final class Withdrawal {

    private Withdrawal() {}

    /**
     * Empty while anything of it stands.
     *
     * @param later changes of the same entry that withdrew something or took it off the list, in
     *     the order of their versions
     */
    static Optional<Long> of(ObjectedChange objected, List<VersionChange> later, ZoneId zone) {
        var open = new HashSet<>(objected.plannedChanges());
        boolean ofPlans = !open.isEmpty();
        for (var told : later) {
            boolean entryLeft = PublishedChange.REMOVED.equals(told.change().kind());
            if (entryLeft && !PublishedChange.WITHDRAWN.equals(told.change().event())) {
                return Optional.empty();
            }
            open.removeAll(plansWithdrawnBy(told, zone));
            if (entryLeft || (ofPlans && open.isEmpty())) {
                return Optional.of(told.version());
            }
        }
        return Optional.empty();
    }

    /** Those that still were to come: one whose day had come is tidied away, and holds. */
    private static Set<String> plansWithdrawnBy(VersionChange told, ZoneId zone) {
        var today = LocalDate.ofInstant(told.publishedAt(), zone);
        return PlannedChanges.lostAfter(today, told.change());
    }
}
