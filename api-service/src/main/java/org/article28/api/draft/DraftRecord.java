package org.article28.api.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft without its content.
 *
 * @param revision counts its edits
 * @param baseVersion the newest version when it was begun
 * @param editors subjects who began or edited it
 * @param publishedVersion the version that it became
 */
public record DraftRecord(
        UUID id,
        String title,
        DraftState state,
        int revision,
        long baseVersion,
        List<String> editors,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Long publishedVersion) {

    public DraftRecord {
        editors = List.copyOf(editors);
    }

    /**
     * What an entity tag of it begins with: its own revision, and the version that it applies to.
     */
    public String state(long newestVersion) {
        return "d" + revision + "-v" + newestVersion;
    }
}
