package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;

/**
 * Leaves out of a version that is told late what later ones took back: that was told already, and
 * nothing would take it back again.
 */
@ApplicationScoped
class Overtaken {

    private final Notices notices;
    private final NoticeChanges changes;

    Overtaken(Notices notices, NoticeChanges changes) {
        this.notices = notices;
        this.changes = changes;
    }

    /** The changes that still are as they were told. */
    List<PublishedChange> rest(Publication late) {
        var entries =
                late.changes().stream()
                        .map(PublishedChange::subProcessorId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var corrected = notices.corrected(late.version(), entries);
        var withdrawn =
                changes.withdrawn(entries, late.version()).stream()
                        .map(VersionChange::change)
                        .collect(Collectors.groupingBy(PublishedChange::partId));
        return late.changes().stream()
                .filter(change -> !isOf(corrected, change))
                .filter(change -> !isTakenBack(change, withdrawn))
                .toList();
    }

    private static boolean isOf(Set<String> entries, PublishedChange change) {
        var entry = change.subProcessorId();
        return entry != null && entries.contains(entry);
    }

    /** What itself takes something back stays: others were told of that. */
    private static boolean isTakenBack(
            PublishedChange change, Map<String, List<PublishedChange>> withdrawn) {
        var entry = change.subProcessorId();
        return entry != null
                && !PublishedChange.WITHDRAWN.equals(change.event())
                && !PublishedChange.REMOVED.equals(change.kind())
                && withdrawn.getOrDefault(entry, List.of()).stream()
                        .anyMatch(later -> Announcing.isWithdrawnBy(later, change));
    }
}
