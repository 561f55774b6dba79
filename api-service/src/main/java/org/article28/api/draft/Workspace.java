package org.article28.api.draft;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.article28.api.history.PartKey;
import org.article28.api.history.Snapshot;
import org.article28.api.publication.Applier;
import org.article28.api.publication.Base;
import org.article28.api.publication.Edit;
import org.article28.model.Change;
import org.article28.model.Document;
import org.article28.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * The newest version as a draft would make it. Pure.
 *
 * @param state of the draft as a whole, as entity tags tell it
 */
record Workspace(Snapshot newest, String state, SortedMap<PartKey, Drafted> parts) {

    Workspace {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /**
     * A part that the draft changes.
     *
     * @param seen the published state that its editor saw; null where there was none
     * @param part null where it is to leave
     * @param revision the draft's, when it was changed
     */
    record Drafted(@Nullable String seen, @Nullable Part part, int revision) {

        /** What was seen of what is published, then the draft: {@code r3d2}; {@code d2} if new. */
        String state() {
            return (seen == null ? "" : seen) + "d" + revision;
        }
    }

    /** For the next edit. */
    Base base() {
        return new Base(document(), state, this::state);
    }

    private Document document() {
        var onNewest = new TreeMap<PartKey, Edit.Touched>();
        parts.forEach(
                (key, change) ->
                        onNewest.put(key, new Edit.Touched(newest.state(key), change.part())));
        return Applier.apply(new Edit.Merge(onNewest), Base.of(newest))
                .canonicalAfter(newest.document());
    }

    private @Nullable String state(PartKey key) {
        var change = parts.get(key);
        if (change == null) {
            return newest.state(key);
        }
        return change.part() == null ? null : change.state();
    }

    /**
     * The published state that an edit of that part is made on: once a part is in the draft, the
     * one that was seen first, so that what others publish since is not undone unseen.
     */
    @Nullable String seen(PartKey key) {
        var change = parts.get(key);
        return change == null ? newest.state(key) : change.seen();
    }

    /** As it would be with these changes; what is as published again is no part of it. */
    Workspace with(Collection<Change> changes) {
        var edited = new TreeMap<>(parts);
        for (var change : changes) {
            var key = PartKey.of(change.part());
            if (isAsPublished(change)) {
                edited.remove(key);
            } else {
                var part = change instanceof Change.Removed ? null : change.part();
                edited.put(key, new Drafted(seen(key), part, 0));
            }
        }
        return new Workspace(newest, state, edited);
    }

    /** Whether it makes of a part what is published. */
    boolean isAsPublished(Change change) {
        var part = change.part();
        var known = newest.document().part(part.part(), part.id());
        return change instanceof Change.Removed ? known == null : part.equals(known);
    }

    /** What publishing it does: to all of these parts, or to none. */
    Edit.Merge merge() {
        var touched = new TreeMap<PartKey, Edit.Touched>();
        parts.forEach(
                (key, change) -> touched.put(key, new Edit.Touched(change.seen(), change.part())));
        return new Edit.Merge(touched);
    }

    Set<PartKey> touched() {
        return parts.keySet();
    }

    /** The edits in it, in the order of a document. */
    List<DraftEdit> edits() {
        return parts.entrySet().stream().map(edit -> edit(edit.getKey(), edit.getValue())).toList();
    }

    private DraftEdit edit(PartKey key, Drafted change) {
        var published = newest.document().part(key.part(), key.id());
        return new DraftEdit(
                key,
                change.part(),
                change.part() == null ? published : change.part(),
                !Objects.equals(change.seen(), newest.state(key)));
    }
}
