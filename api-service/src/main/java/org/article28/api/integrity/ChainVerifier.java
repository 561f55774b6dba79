package org.article28.api.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.article28.api.history.ChainHash;
import org.article28.api.history.Departure;
import org.article28.api.history.PartKey;
import org.article28.api.history.PublishedVersion;
import org.article28.api.history.StoredRevision;
import org.article28.api.integrity.Verification.ChainFault;
import org.article28.api.integrity.Verification.RedactedRevision;
import org.article28.api.wire.Redaction;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes digests and hashes, from version 1 on. What began and left with a version is told
 * before the version; of contents only their digests are kept until then. Does no I/O.
 */
final class ChainVerifier {

    private static final int MOST_FAULTS = 100;

    private final Map<Long, List<Begun>> begun = new HashMap<>();
    private final Map<Long, List<PartKey>> left = new HashMap<>();
    private final List<RedactedRevision> redacted = new ArrayList<>();
    private final List<ChainFault> faults = new ArrayList<>();
    private @Nullable PublishedVersion last;
    private long versions;
    private long revisions;

    private record Begun(PartKey part, int revision, String digest) {}

    void begun(StoredRevision stored) {
        revisions++;
        begun.computeIfAbsent(stored.since(), _ -> new ArrayList<>())
                .add(new Begun(stored.part(), stored.revision(), stored.content().digest()));
        var on = stored.redactedOn();
        if (on == null) {
            if (!stored.content().isIntact()) {
                fault(stored, "the content of revision %d does not have its digest");
            }
            return;
        }
        var part = stored.part();
        redacted.add(new RedactedRevision(part.part().wire(), part.id(), stored.revision(), on));
        if (!Redaction.isIn(stored.content().text())) {
            fault(stored, "revision %d is noted as redacted, but nothing in it is");
        }
    }

    void left(Departure departure) {
        left.computeIfAbsent(departure.version(), _ -> new ArrayList<>()).add(departure.part());
    }

    /**
     * The next version; links are followed from the hash that is kept, so each fault is told once.
     */
    void version(PublishedVersion version) {
        versions++;
        var previous = last == null ? null : last.hash();
        long expected = last == null ? 1 : last.number() + 1;
        if (version.number() != expected) {
            fault(version, "version " + expected + " is missing before it");
        }
        if (!Objects.equals(previous, version.previousHash())) {
            fault(version, "its previousHash is not the hash of the version before");
        }
        if (last != null && !version.publishedAt().isAfter(last.publishedAt())) {
            fault(version, "it was not published after the version before");
        }
        if (!version.hash().equals(recomputed(version))) {
            fault(version, "its hash does not follow from what it published");
        }
        last = version;
    }

    private String recomputed(PublishedVersion version) {
        var hash = ChainHash.of(version, version.previousHash());
        var began = begun.remove(version.number());
        if (began != null) {
            began.forEach(each -> hash.begins(each.part(), each.revision(), each.digest()));
        }
        var ended = left.remove(version.number());
        if (ended != null) {
            ended.forEach(hash::ends);
        }
        return hash.value();
    }

    /**
     * @throws IllegalStateException if no version was told
     */
    Verification result() {
        if (last == null) {
            throw new IllegalStateException("there is a version to verify");
        }
        redacted.sort(
                Comparator.comparing(RedactedRevision::part)
                        .thenComparing(RedactedRevision::id)
                        .thenComparingInt(RedactedRevision::revision));
        faults.sort(Comparator.comparingLong(ChainFault::version));
        return new Verification(
                last.number(),
                faults.isEmpty(),
                last.hash(),
                versions,
                revisions,
                redacted,
                faults.stream().limit(MOST_FAULTS).toList());
    }

    private void fault(StoredRevision stored, String detail) {
        faults.add(
                ChainFault.of(stored.since(), stored.part(), detail.formatted(stored.revision())));
    }

    private void fault(PublishedVersion version, String detail) {
        faults.add(ChainFault.of(version.number(), detail));
    }
}
