package org.article28.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.history.History;
import org.article28.api.publication.Base;
import org.article28.api.publication.Edit;
import org.article28.api.publication.PublishRequest;
import org.article28.api.publication.Publisher;
import org.jspecify.annotations.Nullable;

/** Where edits are made: on the newest version, published at once, or in a draft. */
@ApplicationScoped
public class Desk {

    private final Publisher publisher;
    private final Drafting drafting;
    private final History history;

    Desk(Publisher publisher, Drafting drafting, History history) {
        this.publisher = publisher;
        this.drafting = drafting;
        this.history = history;
    }

    /**
     * What is there after an edit.
     *
     * @param version the newest version; null where the edit went into a draft
     */
    public record Edited(Base base, @Nullable Long version) {}

    /** What an edit would be applied to. */
    public Base base(@Nullable String draft) {
        return draft == null ? Base.of(history.newestSnapshot()) : drafting.base(draft);
    }

    public Edited edit(Edit edit, @Nullable String draft, PublishRequest request) {
        if (draft != null) {
            return new Edited(drafting.edit(draft, edit, request.actor()), null);
        }
        var newest = publisher.publish(edit, request).newest();
        return new Edited(Base.of(newest), newest.number());
    }
}
