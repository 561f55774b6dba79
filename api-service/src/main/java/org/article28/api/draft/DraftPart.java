package org.article28.api.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.article28.api.history.PartKey;
import org.jspecify.annotations.Nullable;

/** Row of a part that a draft adds, changes or removes. */
@Entity
@Table(name = "draft_part")
class DraftPart {

    @EmbeddedId private Key key;
    private @Nullable String seen;
    private @Nullable String content;
    private int revision;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DraftPart() {}

    DraftPart(UUID draft, PartKey part) {
        this.key = new Key(draft, part.part().wire(), part.id());
    }

    @Embeddable
    record Key(@Column(name = "draft_id") UUID draft, String part, String id) {}

    /** {@code content}: null where it is to leave. */
    void changed(@Nullable String seenState, @Nullable String newContent, int draftRevision) {
        seen = seenState;
        content = newContent;
        revision = draftRevision;
    }

    Stored stored() {
        return new Stored(key.part(), key.id(), seen, content, revision);
    }

    /** As the row keeps it. */
    record Stored(
            String part,
            String id,
            @Nullable String seen,
            @Nullable String content,
            int revision) {}
}
