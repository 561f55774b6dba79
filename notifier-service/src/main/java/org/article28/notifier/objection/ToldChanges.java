package org.article28.notifier.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.article28.model.problem.FieldError;
import org.article28.notifier.announcement.NoticeChanges;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.token.VersionRange;
import org.jspecify.annotations.Nullable;

/** The changes that the holder of a link may object to. */
@ApplicationScoped
class ToldChanges {

    private static final int MOST_SHOWN = 500;

    private final NoticeChanges changes;

    ToldChanges(NoticeChanges changes) {
        this.changes = changes;
    }

    /** As many as a page can show. */
    List<ObjectedChange> shown(VersionRange versions) {
        return changes.objectionable(versions.first(), versions.last(), MOST_SHOWN).stream()
                .map(ObjectedChange::of)
                .toList();
    }

    /** The one that a request names, of the newest version that told of it. */
    ObjectedChange named(
            VersionRange told, @Nullable String subProcessorId, @Nullable Long version) {
        var asked = version == null ? Optional.of(told) : within(told, version);
        return asked.flatMap(
                        versions ->
                                changes.objectionableOf(
                                        subProcessorId, versions.first(), versions.last()))
                .map(ObjectedChange::of)
                .orElseThrow(
                        () ->
                                new Rejection.Invalid(
                                        FieldError.at(
                                                "/subProcessorId",
                                                "not-announced",
                                                "the mail told of no such change that can be objected to")));
    }

    private static Optional<VersionRange> within(VersionRange told, long version) {
        return told.first() <= version && version <= told.last()
                ? Optional.of(VersionRange.of(version))
                : Optional.empty();
    }
}
