package org.article28.notifier.restore;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of which it is not known, from this database, whether all were told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "VersionWithoutEvidence",
        description = "A version of which this database can't show that all were told",
        requiredProperties = {"version", "because"})
record UnprovenVersion(
        @Schema(examples = "7") long version,
        @Schema(description = "Content hash", pattern = "^[0-9a-f]{64}$") @Nullable String hash,
        @Nullable Instant publishedAt,
        @Schema(
                        enumeration = {"unfinished", "unreadable", "lost"},
                        description =
                                "`unfinished`: its notice was not sent to all yet, by what the"
                                        + " backup knows, and is when sending is resumed, unless it is"
                                        + " cancelled; `unreadable`: it could not be read yet; `lost`:"
                                        + " Kafka has an event of it, and the list has no such version"
                                        + " any more, so that readers may know one that is gone")
                String because,
        @Schema(description = "Of an unfinished one", examples = "7") @Nullable Long notice,
        @Schema(
                        description =
                                "Of an unfinished one: how many were told, by what the backup"
                                        + " knows",
                        examples = "12")
                @Nullable Long sent,
        @Schema(
                        description =
                                "Of an unfinished one: deliveries that wait. While its notice is"
                                        + " `spreading`, there will be more",
                        examples = "3")
                @Nullable Long waiting) {}
