package org.article28.api.history;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article28.model.Document;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * One version's content, loaded once and never changed.
 *
 * @param version absent before the first publication
 * @param document canonical
 */
public record Snapshot(
        @Nullable PublishedVersion version,
        Document document,
        Map<PartKey, Integer> revisions,
        Map<String, SubProcessor> entries,
        long characters) {

    /** Before the first publication. */
    public static final Snapshot EMPTY = of(null, Document.EMPTY, Map.of(), 0);

    static Snapshot of(
            @Nullable PublishedVersion version,
            Document document,
            Map<PartKey, Integer> revisions,
            long characters) {
        var entries =
                document.subProcessors().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        SubProcessor::id, Function.identity()));
        return new Snapshot(version, document, Map.copyOf(revisions), entries, characters);
    }

    /** 0 before the first publication. */
    public long number() {
        return version == null ? 0 : version.number();
    }

    /** What an entity tag of the document begins with. */
    public String state() {
        return "v" + number();
    }

    /** What an entity tag of that part begins with; null where it is not in this version. */
    public @Nullable String state(PartKey part) {
        var revision = revisions.get(part);
        return revision == null ? null : "r" + revision;
    }
}
