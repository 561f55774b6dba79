package org.article28.notifier.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.article28.model.Correction;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.model.Summary;
import org.article28.notifier.token.VersionRange;
import org.jspecify.annotations.Nullable;

/**
 * What a notice tells those who chose the same services.
 *
 * @param since what the readers of a digest knew before; null for what tells of one version
 * @param effectiveOn of a reminder: the day on which this takes effect
 * @param corrects which earlier version was wrong
 * @param services what they chose; none means all
 * @param reader as whom they are told
 * @param summary counts all changes that concern them
 * @param changes the first of these
 */
public record NoticeContent(
        long version,
        Instant publishedAt,
        @Nullable Since since,
        @Nullable LocalDate effectiveOn,
        @Nullable String note,
        @Nullable Correction corrects,
        Register register,
        Set<String> services,
        Reader reader,
        Summary summary,
        List<PublishedChange> changes) {

    /** So many are told in a mail; a link leads to the rest. */
    public static final int MOST_CHANGES = 50;

    /**
     * A version that readers know.
     *
     * @param publishedAt null of version 0, the empty list
     */
    public record Since(long version, @Nullable Instant publishedAt) {}

    public NoticeContent {
        services = Set.copyOf(services);
        changes = List.copyOf(changes);
    }

    /** Whether any change is a notice, or may be among those that are not told here. */
    boolean mayBeObjectedTo() {
        return total() > changes.size()
                || changes.stream()
                        .anyMatch(change -> PublishedChange.NOTICE.equals(change.changeClass()));
    }

    /** The last one of any change told; null where none has one. */
    public @Nullable LocalDate lastDayToObject() {
        return changes.stream()
                .map(PublishedChange::lastDayToObject)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The versions that it tells of. */
    VersionRange told() {
        return since == null
                ? VersionRange.of(version)
                : new VersionRange(since.version() + 1, version);
    }

    int total() {
        return summary.added() + summary.removed() + summary.updated();
    }
}
