package org.article28.api.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.article28.api.trace.Traces;
import org.article28.api.wire.Writer;
import org.article28.model.Change;
import org.article28.model.ListPublished;
import org.article28.model.Publication;
import org.article28.model.Summary;

/** Writes a version: its row, its event, and a revision for each part that it changed. */
@ApplicationScoped
class Appender {

    private final Versions versions;
    private final Revisions revisions;
    private final Writer writer;
    private final HistoryConfig config;
    private final Traces traces;

    Appender(
            Versions versions,
            Revisions revisions,
            Writer writer,
            HistoryConfig config,
            Traces traces) {
        this.versions = versions;
        this.revisions = revisions;
        this.writer = writer;
        this.config = config;
        this.traces = traces;
    }

    Snapshot append(Snapshot newest, NewVersion next) {
        long number = newest.number() + 1;
        var begun = begun(next.changes(), number);
        var publication = publication(newest, next, number, begun);
        var version = row(publication, next);
        versions.persist(version);
        versions.flush();
        revisions.end(ended(next.changes()), number);
        begun.forEach(revision -> revisions.persist(revision.row()));
        versions.flush();
        traces.note(number);
        versions.announce(number);
        return snapshot(newest, next, version.toRecord(), begun);
    }

    private List<Begun> begun(List<Change> changes, long number) {
        var parts =
                changes.stream()
                        .filter(change -> !(change instanceof Change.Removed))
                        .map(Change::part)
                        .toList();
        var last = revisions.lastNumbers(parts.stream().map(PartKey::of).toList());
        var begun = new ArrayList<Begun>(parts.size());
        for (var part : parts) {
            var key = PartKey.of(part);
            begun.add(
                    new Begun(
                            key,
                            last.getOrDefault(key, 0) + 1,
                            number,
                            Sealed.of(writer.json(part))));
        }
        return begun;
    }

    private static List<PartKey> ended(List<Change> changes) {
        return changes.stream()
                .filter(change -> !(change instanceof Change.Added))
                .map(change -> PartKey.of(change.part()))
                .toList();
    }

    private static Publication publication(
            Snapshot newest, NewVersion next, long number, List<Begun> begun) {
        var previous = newest.version();
        var previousHash = previous == null ? null : previous.hash();
        var publishedAt = next.publishedAt();
        var hash = new ChainHash(previousHash, number, publishedAt, next.note());
        if (next.corrects() != null) {
            hash.corrects(next.corrects());
        }
        if (next.imported()) {
            hash.imported();
        }
        begun.forEach(part -> hash.begins(part.key(), part.revision(), part.content().digest()));
        next.changes().stream()
                .filter(Change.Removed.class::isInstance)
                .forEach(change -> hash.ends(PartKey.of(change.part())));
        return new Publication(
                number,
                hash.value(),
                previousHash,
                publishedAt,
                next.note(),
                Summary.of(next.changes()),
                next.published(),
                false,
                next.corrects(),
                next.imported());
    }

    private Version row(Publication publication, NewVersion next) {
        var registerId = Objects.requireNonNull(next.document().register()).id();
        var event = writer.json(ListPublished.of(registerId, publication));
        if (event.getBytes(StandardCharsets.UTF_8).length > config.eventBytes()) {
            event = writer.json(ListPublished.of(registerId, publication.shortened()));
        }
        return new Version(
                publication,
                next.editorial(),
                registerId,
                next.publishedBy(),
                writer.json(publication),
                event);
    }

    private long endedCharacters(Change change) {
        return switch (change) {
            case Change.Added _ -> 0;
            case Change.Removed(var before) -> writer.json(before).length();
            case Change.Updated(var before, _, _) -> writer.json(before).length();
        };
    }

    private Snapshot snapshot(
            Snapshot newest, NewVersion next, PublishedVersion version, List<Begun> begun) {
        var numbers = newest.revisions().minusAll(ended(next.changes()));
        for (var part : begun) {
            numbers = numbers.plus(part.key(), part.revision());
        }
        long grown = begun.stream().mapToLong(part -> part.content().text().length()).sum();
        long gone = next.changes().stream().mapToLong(this::endedCharacters).sum();
        return Snapshot.of(version, next.document(), numbers, newest.characters() + grown - gone);
    }

    /** A revision that begins with the version. */
    private record Begun(PartKey key, int revision, long since, Sealed content) {

        Revision row() {
            return new Revision(key, revision, since, content);
        }
    }
}
