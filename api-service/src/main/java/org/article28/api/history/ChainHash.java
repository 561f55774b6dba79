package org.article28.api.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.article28.model.Correction;
import org.article28.model.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a version: SHA-256 over lines that tell the previous hash, the version's own facts,
 * and for each part that it changed the digest of what is or that it ended. So it grows with the
 * change, and through the chain it fixes all that is in force. The lines of parts stand in the
 * order of {@link PartKey}, those that begin first, whatever order they are told in.
 */
public final class ChainHash {

    private final List<String> facts = new ArrayList<>();
    private final SortedMap<PartKey, String> begun = new TreeMap<>();
    private final SortedSet<PartKey> ended = new TreeSet<>();

    ChainHash(
            @Nullable String previousHash,
            long number,
            Instant publishedAt,
            @Nullable String note) {
        facts.add("article28 version v1");
        facts.add("previous " + (previousHash == null ? "none" : previousHash));
        facts.add("number " + number);
        facts.add("published " + publishedAt);
        facts.add("note " + (note == null ? "none" : Sha256.hex(note)));
    }

    /** Of a published version, its parts still to be told. */
    public static ChainHash of(PublishedVersion version, @Nullable String previousHash) {
        var hash =
                new ChainHash(
                        previousHash, version.number(), version.publishedAt(), version.note());
        var corrects = version.corrects();
        if (corrects != null) {
            hash.corrects(corrects);
        }
        if (version.imported()) {
            hash.imported();
        }
        return hash;
    }

    void corrects(Correction correction) {
        facts.add("corrects " + correction.version() + " " + Sha256.hex(correction.reason()));
    }

    void imported() {
        facts.add("imported");
    }

    public void begins(PartKey part, int revision, String digest) {
        begun.put(part, revision + " " + digest);
    }

    public void ends(PartKey part) {
        ended.add(part);
    }

    public String value() {
        var lines = new ArrayList<>(facts);
        begun.forEach((part, revision) -> lines.add("begins " + name(part) + " " + revision));
        ended.forEach(part -> lines.add("ends " + name(part)));
        return Sha256.hex(String.join("\n", lines));
    }

    private static String name(PartKey part) {
        return part.part().wire() + " " + part.id();
    }
}
