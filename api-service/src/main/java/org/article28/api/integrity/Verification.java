package org.article28.api.integrity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.article28.api.history.PartKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What recomputing found.
 *
 * @param valid whether there is no fault; what is redacted is none
 * @param hash the version's, as it is kept
 * @param versions how many links of the chain were recomputed, from version 1 on
 * @param revisions how many digests were
 * @param faults the first of them, oldest first
 */
@Schema(
        description = "What recomputing digests and the chain of hashes found",
        requiredProperties = {
            "version",
            "valid",
            "hash",
            "versions",
            "revisions",
            "redacted",
            "faults"
        })
public record Verification(
        long version,
        @Schema(description = "Whether there is no fault; what is redacted is none") boolean valid,
        @Schema(description = "The version's hash, as it is kept") String hash,
        @Schema(description = "How many links of the chain were recomputed, from version 1 on")
                long versions,
        @Schema(description = "How many contents were held against their digests") long revisions,
        @Schema(description = "Contents from which the owner erased values: their digests stay")
                List<RedactedRevision> redacted,
        @Schema(description = "At most 100, oldest first") List<ChainFault> faults) {

    public Verification {
        redacted = List.copyOf(redacted);
        faults = List.copyOf(faults);
    }

    /**
     * A content that no longer is what its digest was made of, and says so.
     *
     * @param on the day of the last redaction
     */
    @Schema(requiredProperties = {"part", "id", "revision", "on"})
    public record RedactedRevision(
            @Schema(enumeration = {"register", "sub-processor", "assessment"}) String part,
            String id,
            int revision,
            LocalDate on) {}

    /**
     * Something that is not what was published.
     *
     * @param part with a fault of one content only, as is {@code id}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"version", "detail"})
    public record ChainFault(
            long version,
            @Schema(enumeration = {"register", "sub-processor", "assessment"})
                    @Nullable String part,
            @Nullable String id,
            String detail) {

        static ChainFault of(long version, String detail) {
            return new ChainFault(version, null, null, detail);
        }

        static ChainFault of(long version, PartKey part, String detail) {
            return new ChainFault(version, part.part().wire(), part.id(), detail);
        }
    }
}
