package org.article28.notifier.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.article28.notifier.staff.Deed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A notice, as staff see it.
 *
 * @param fromVersion what the readers of a digest knew before; null for all other kinds
 * @param hash of the version
 * @param state what it does now
 * @param deliveries how many are in which state; one for each recipient
 * @param deeds what staff did to it, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Notice",
        description = "What is told to many: one version, a digest of several, or a reminder",
        requiredProperties = {
            "id",
            "kind",
            "version",
            "hash",
            "publishedAt",
            "takenInAt",
            "state",
            "imported",
            "deliveries"
        })
public record NoticeView(
        @Schema(examples = "7") long id,
        @Schema(
                        enumeration = {"announcement", "digest", "reminder"},
                        description =
                                "`announcement` of a version; `digest` of what changed between two;"
                                        + " `reminder` of what was announced")
                String kind,
        @Schema(description = "Of a digest, the last one that it tells of", examples = "8")
                long version,
        @Schema(description = "Of a digest: the version that its readers knew", examples = "5")
                @Nullable Long fromVersion,
        @Schema(description = "Content hash of the version") String hash,
        Instant publishedAt,
        @Schema(description = "When the notifier had it") Instant takenInAt,
        @Schema(
                        enumeration = {
                            "waiting",
                            "held",
                            "paused",
                            "spreading",
                            "delivering",
                            "done",
                            "cancelled"
                        },
                        description =
                                "`waiting`: its register is not known yet; `held` until `heldUntil`;"
                                        + " `paused` by staff; `spreading`: deliveries are being made;"
                                        + " `delivering`: all are made; `done`: each has come to its end;"
                                        + " `cancelled`: whoever was not told is not told")
                String state,
        @Nullable Instant heldUntil,
        @Nullable Instant pausedAt,
        @Schema(description = "A past version that was taken over: nobody is told of it")
                boolean imported,
        @Schema(description = "How many are in which state") Map<String, Long> deliveries,
        @Nullable List<Deed> deeds) {

    NoticeView with(Map<String, Long> counted) {
        return new NoticeView(
                id,
                kind,
                version,
                fromVersion,
                hash,
                publishedAt,
                takenInAt,
                state,
                heldUntil,
                pausedAt,
                imported,
                counted,
                deeds);
    }

    NoticeView withDeeds(List<Deed> done) {
        return new NoticeView(
                id,
                kind,
                version,
                fromVersion,
                hash,
                publishedAt,
                takenInAt,
                state,
                heldUntil,
                pausedAt,
                imported,
                deliveries,
                done);
    }
}
