package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * Notes which earlier versions a publication takes back, so that whoever was told of them hears of
 * it, whatever they chose: a correction names one, a withdrawal ends what some announced.
 */
@ApplicationScoped
class TakenBack {

    private final Database database;
    private final NoticeChanges changes;

    TakenBack(Database database, NoticeChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /** In the transaction that takes it in. */
    void note(Publication publication) {
        var versions = new TreeSet<Long>();
        var corrects = publication.corrects();
        if (corrects != null) {
            versions.add(corrects.version());
        }
        var withdrawn =
                publication.changes().stream()
                        .filter(change -> PublishedChange.WITHDRAWN.equals(change.event()))
                        .filter(change -> change.subProcessorId() != null)
                        .toList();
        if (!withdrawn.isEmpty()) {
            versions.addAll(announcing(withdrawn, publication.version()));
        }
        database.batch(
                """
                insert into taken_back (notice_id, version)
                select id, ? from notice where announces = ?
                """,
                versions.stream()
                        .map(version -> new @Nullable Object[] {version, publication.version()})
                        .toList());
    }

    private Set<Long> announcing(List<PublishedChange> withdrawn, long version) {
        var entries = withdrawn.stream().map(PublishedChange::partId).toList();
        var told =
                changes.announcing(entries, version).stream()
                        .collect(Collectors.groupingBy(one -> one.change().partId()));
        var versions = new TreeSet<Long>();
        for (var change : withdrawn) {
            versions.addAll(Announcing.of(change, told.getOrDefault(change.partId(), List.of())));
        }
        return versions;
    }
}
