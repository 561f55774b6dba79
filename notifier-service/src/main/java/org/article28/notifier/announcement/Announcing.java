package org.article28.notifier.announcement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.article28.model.FieldChange;
import org.article28.model.PublishedChange;

/** Which versions announced what a change withdraws. Pure. */
final class Announcing {

    /** Days of an entry by which its beginning or end is announced. */
    private static final Set<String> DAYS = Set.of("/engagedFrom", "/engagedUntil");

    private Announcing() {}

    /**
     * @param before changes of the same entry in earlier versions, in their order
     */
    static Set<Long> of(PublishedChange withdrawn, List<VersionChange> before) {
        var versions = new TreeSet<Long>();
        for (var told : before) {
            if (PublishedChange.REMOVED.equals(told.change().kind())) {
                // What bears its name since is another one.
                versions.clear();
            } else if (isWithdrawnBy(withdrawn, told.change())) {
                versions.add(told.version());
            }
        }
        return versions;
    }

    /** Whether {@code withdrawn} ends what {@code announced} told before. */
    static boolean isWithdrawnBy(PublishedChange withdrawn, PublishedChange announced) {
        if (PublishedChange.REMOVED.equals(withdrawn.kind())) {
            return true;
        }
        var plans = PlannedChanges.lost(withdrawn);
        return PlannedChanges.gained(announced).stream().anyMatch(plans::contains)
                || days(withdrawn).stream().anyMatch(days(announced)::contains);
    }

    private static List<String> days(PublishedChange change) {
        return change.fields().stream().map(FieldChange::path).filter(DAYS::contains).toList();
    }
}
