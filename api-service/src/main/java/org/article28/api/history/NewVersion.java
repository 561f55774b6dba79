package org.article28.api.history;

import java.time.Instant;
import java.util.List;
import org.article28.model.Change;
import org.article28.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * What to append.
 *
 * @param document the canonical document as it is from this version on
 * @param changes where it differs from the newest version; at least one
 * @param publishedBy the subject of who publishes; for auditors, and not hashed
 */
public record NewVersion(
        Document document,
        List<Change> changes,
        Instant now,
        @Nullable String note,
        String publishedBy) {

    public NewVersion {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a version changes something");
        }
        changes = List.copyOf(changes);
    }
}
