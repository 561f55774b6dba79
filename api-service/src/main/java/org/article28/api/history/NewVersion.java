package org.article28.api.history;

import java.time.Instant;
import java.util.List;
import org.article28.model.Change;
import org.article28.model.Correction;
import org.article28.model.Document;
import org.article28.model.PublishedChange;
import org.jspecify.annotations.Nullable;

/**
 * What to append.
 *
 * @param document the canonical document as it is from this version on
 * @param changes where it differs from the newest version; at least one
 * @param published the same changes with what they mean
 * @param publishedAt to the microsecond, later than the newest version's
 * @param publishedBy the subject of who publishes; for auditors, and not hashed
 * @param editorial whether the publisher marked what may be as editorial
 * @param imported a past version: nobody is told of it
 */
public record NewVersion(
        Document document,
        List<Change> changes,
        List<PublishedChange> published,
        Instant publishedAt,
        @Nullable String note,
        String publishedBy,
        @Nullable Correction corrects,
        boolean editorial,
        boolean imported) {

    public NewVersion {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a version changes something");
        }
        changes = List.copyOf(changes);
        published = List.copyOf(published);
    }
}
