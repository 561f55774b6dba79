package org.article28.api.register;

import java.util.ArrayList;
import java.util.List;
import org.article28.api.register.EntryRevision.Told;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an entry was, oldest first. */
@Schema(
        name = "Revisions",
        description = "What an entry was, oldest first",
        requiredProperties = {"id", "revisions"})
public record EntryRevisions(String id, List<EntryRevision> revisions) {

    public EntryRevisions {
        revisions = List.copyOf(revisions);
    }

    /**
     * @param told in order; the one with the number {@code after} is only compared with
     */
    static EntryRevisions of(String id, long after, List<Told> told) {
        var revisions = new ArrayList<EntryRevision>(told.size());
        @Nullable Told before = null;
        for (var now : told) {
            if (now.row().revision() > after) {
                revisions.add(EntryRevision.of(now, before));
            }
            before = now;
        }
        return new EntryRevisions(id, revisions);
    }
}
