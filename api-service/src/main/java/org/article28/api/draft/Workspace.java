package org.article28.api.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.article28.api.history.PartKey;
import org.article28.api.history.Snapshot;
import org.article28.api.publication.Applier;
import org.article28.api.publication.Base;
import org.article28.api.publication.Edit;
import org.article28.model.Document;
import org.article28.model.Part;
import org.jspecify.annotations.Nullable;

/** The newest version as a draft would make it. Pure. */
record Workspace(Snapshot newest, Map<PartKey, Change> parts) {

    Workspace {
        parts = new LinkedHashMap<>(parts);
    }

    /**
     * A part that the draft changes.
     *
     * @param seen the published state that its editor saw; null where there was none
     * @param part null where it is to leave
     * @param revision the draft's, when it was changed
     */
    record Change(@Nullable String seen, @Nullable Part part, int revision) {}

    /** For the next edit; what others published since shows in the states. */
    Base base() {
        return new Base(document(), newest.state(), this::state);
    }

    private Document document() {
        var onNewest = new LinkedHashMap<PartKey, Edit.Touched>();
        parts.forEach(
                (key, change) ->
                        onNewest.put(key, new Edit.Touched(newest.state(key), change.part())));
        return Applier.apply(new Edit.Merge(onNewest), Base.of(newest))
                .canonicalAfter(newest.document());
    }

    /** The published state, then that of the draft: {@code r3d2}; {@code d2} for what is new. */
    private @Nullable String state(PartKey key) {
        var published = newest.state(key);
        var change = parts.get(key);
        if (change == null) {
            return published;
        }
        return change.part() == null
                ? null
                : (published == null ? "" : published) + "d" + change.revision();
    }

    /** What publishing it does: to all of these parts, or to none. */
    Edit.Merge merge() {
        var touched = new LinkedHashMap<PartKey, Edit.Touched>();
        parts.forEach(
                (key, change) -> touched.put(key, new Edit.Touched(change.seen(), change.part())));
        return new Edit.Merge(touched);
    }

    Set<PartKey> touched() {
        return parts.keySet();
    }
}
