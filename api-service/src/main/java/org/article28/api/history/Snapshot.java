package org.article28.api.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.article28.api.wire.Redaction;
import org.article28.model.Document;
import org.article28.model.PartKind;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * One version's content, loaded once and never changed.
 *
 * @param version absent before the first publication
 * @param document canonical
 * @param revisions of all parts; shared with neighbouring versions as far as they are the same
 * @param mark tells in entity tags what of it is redacted; empty where nothing is, as in the newest
 *     version
 * @param marks the same of single parts
 */
public record Snapshot(
        @Nullable PublishedVersion version,
        Document document,
        PMap<PartKey, Integer> revisions,
        long characters,
        String mark,
        Map<PartKey, String> marks) {

    /** Before the first publication. */
    public static final Snapshot EMPTY = of(null, Document.EMPTY, HashTreePMap.empty(), 0);

    static Snapshot of(
            @Nullable PublishedVersion version,
            Document document,
            PMap<PartKey, Integer> revisions,
            long characters) {
        return of(version, document, revisions, characters, Map.of());
    }

    /** {@code redacted}: stored texts of those parts in which something is redacted. */
    static Snapshot of(
            @Nullable PublishedVersion version,
            Document document,
            PMap<PartKey, Integer> revisions,
            long characters,
            Map<PartKey, String> redacted) {
        var marks = new TreeMap<PartKey, String>();
        redacted.forEach((part, text) -> marks.put(part, Redaction.mark(List.of(text))));
        return new Snapshot(
                version,
                document,
                revisions,
                characters,
                Redaction.mark(List.copyOf(new TreeMap<>(redacted).values())),
                Map.copyOf(marks));
    }

    /** Null where there is no entry with that id. */
    public @Nullable SubProcessor entry(String id) {
        return document.subProcessor(id);
    }

    /** 0 before the first publication. */
    public long number() {
        return version == null ? 0 : version.number();
    }

    /** What an entity tag of the document begins with. */
    public String state() {
        return "v" + number() + mark;
    }

    /** What an entity tag of that part begins with; null where it is not in this version. */
    public @Nullable String state(PartKey part) {
        var revision = revisions.get(part);
        if (revision == null) {
            return null;
        }
        // Another register under another id begins to count anew, at the same address.
        var id = part.part() == PartKind.REGISTER ? "-" + part.id() : "";
        return "r" + revision + id + marks.getOrDefault(part, "");
    }
}
