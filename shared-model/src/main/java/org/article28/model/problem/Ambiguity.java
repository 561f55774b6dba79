package org.article28.model.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry without an id that may be any of several known ones: the next request says which, by its
 * id, or by an id of its own that it is none of them.
 *
 * @param pointer JSON Pointer (RFC 6901) to the entry in what was sent; of a table, {@code /rows/2}
 * @param name as it was sent
 */
@Schema(
        description = "An entry without an id that may be any of several known ones",
        requiredProperties = {"pointer", "name", "candidates"})
public record Ambiguity(String pointer, String name, List<Candidate> candidates) {

    public Ambiguity {
        candidates = List.copyOf(candidates);
    }

    /** A known entry that it may be. */
    @Schema(
            name = "MatchCandidate",
            requiredProperties = {"id", "name"})
    public record Candidate(String id, String name, @Nullable String purpose) {}
}
