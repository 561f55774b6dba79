package org.article28.api.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.article28.api.history.PartKey;
import org.jspecify.annotations.Nullable;

/** What drafts change. */
@ApplicationScoped
class DraftParts implements PanacheRepositoryBase<DraftPart, DraftPart.Key> {

    List<DraftPart.Stored> of(UUID draft) {
        return list("key.draft = ?1 order by key.part, key.id", draft).stream()
                .map(DraftPart::stored)
                .toList();
    }

    void put(Draft draft, PartKey part, @Nullable String seen, @Nullable String content) {
        var key = new DraftPart.Key(draft.id(), part.part().wire(), part.id());
        var row = findByIdOptional(key);
        var changed = row.orElseGet(() -> new DraftPart(draft.id(), part));
        changed.changed(seen, content, draft.revision());
        if (row.isEmpty()) {
            persist(changed);
        }
    }

    void drop(Draft draft, PartKey part) {
        deleteById(new DraftPart.Key(draft.id(), part.part().wire(), part.id()));
    }
}
