package org.article28.api.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import org.article28.api.wire.Writer;
import org.article28.model.Assessment;
import org.article28.model.Document;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;

/** Snapshots by version: the newest is pinned, older ones are kept as far as they fit. */
@ApplicationScoped
class Snapshots {

    private final Heads heads;
    private final Revisions revisions;
    private final Writer writer;
    private final Cache<Key, Snapshot> kept;
    private volatile Snapshot newest = Snapshot.EMPTY;
    private volatile long redactions;

    /** {@code redactions}: how often something was redacted before it was loaded. */
    private record Key(long number, long redactions) {}

    Snapshots(Heads heads, Revisions revisions, Writer writer, HistoryConfig config) {
        this.heads = heads;
        this.revisions = revisions;
        this.writer = writer;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(config.snapshotCharacters())
                        .weigher(
                                (Key _, Snapshot snapshot) ->
                                        (int) Math.min(Integer.MAX_VALUE, snapshot.characters()))
                        .build();
    }

    Snapshot of(PublishedVersion version) {
        long redactions = redactionsNow();
        var pinned = newest;
        if (pinned.number() == version.number()) {
            return pinned;
        }
        var snapshot = kept.get(new Key(version.number(), redactions), _ -> load(version));
        if (snapshot.number() > pinned.number()) {
            pin(snapshot, redactions);
        }
        return snapshot;
    }

    /** A version that is committed: nothing of it is redacted. */
    synchronized void keep(Snapshot snapshot) {
        kept.put(new Key(snapshot.number(), redactions), snapshot);
        pin(snapshot, redactions);
    }

    /** Not what was loaded before something was redacted. */
    private synchronized void pin(Snapshot snapshot, long asOf) {
        if (asOf == redactions && snapshot.number() > newest.number()) {
            newest = snapshot;
        }
    }

    /**
     * Nothing that is redacted stays in memory. The newest version never holds such a thing, but
     * what was the newest here may be so no longer.
     */
    private synchronized long redactionsNow() {
        long now = heads.now().redactions();
        if (now != redactions) {
            redactions = now;
            newest = Snapshot.EMPTY;
            kept.invalidateAll();
        }
        return now;
    }

    private Snapshot load(PublishedVersion version) {
        @Nullable Register register = null;
        var entries = new ArrayList<SubProcessor>();
        var assessments = new ArrayList<Assessment>();
        var numbers = new HashMap<PartKey, Integer>();
        var redacted = new HashMap<PartKey, String>();
        long characters = 0;
        for (var row : revisions.inForce(version.number())) {
            var key = PartKey.stored(row.part(), row.id());
            switch (key.part()) {
                case REGISTER -> register = writer.stored(row.content(), Register.class);
                case SUB_PROCESSOR -> entries.add(writer.stored(row.content(), SubProcessor.class));
                case ASSESSMENT -> assessments.add(writer.stored(row.content(), Assessment.class));
            }
            numbers.put(key, row.revision());
            characters += row.content().length();
            if (row.redactedOn() != null) {
                redacted.put(key, row.content());
            }
        }
        var document = new Document(register, entries, assessments).canonical();
        return Snapshot.of(version, document, HashTreePMap.from(numbers), characters, redacted);
    }
}
