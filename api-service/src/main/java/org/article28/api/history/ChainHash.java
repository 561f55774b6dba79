package org.article28.api.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.article28.model.Correction;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a version: SHA-256 over lines that tell the previous hash, the version's own facts,
 * and for each part that it changed the digest of what is or that it ended. So it grows with the
 * change, and through the chain it fixes all that is in force.
 */
final class ChainHash {

    private final List<String> lines = new ArrayList<>();

    ChainHash(
            @Nullable String previousHash,
            long number,
            Instant publishedAt,
            @Nullable String note) {
        lines.add("article28 version v1");
        lines.add("previous " + (previousHash == null ? "none" : previousHash));
        lines.add("number " + number);
        lines.add("published " + publishedAt);
        lines.add("note " + (note == null ? "none" : Sealed.sha256(note)));
    }

    void corrects(Correction correction) {
        lines.add("corrects " + correction.version() + " " + Sealed.sha256(correction.reason()));
    }

    void imported() {
        lines.add("imported");
    }

    void begins(PartKey part, int revision, String digest) {
        lines.add("begins " + part.part().wire() + " " + part.id() + " " + revision + " " + digest);
    }

    void ends(PartKey part) {
        lines.add("ends " + part.part().wire() + " " + part.id());
    }

    String value() {
        return Sealed.sha256(String.join("\n", lines));
    }
}
