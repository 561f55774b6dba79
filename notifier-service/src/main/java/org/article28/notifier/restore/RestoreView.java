package org.article28.notifier.restore;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.article28.notifier.sending.Restore;
import org.article28.notifier.staff.Deed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A restore, as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Restore",
        description = "A backup that took the place of the database",
        requiredProperties = {"id", "restoredAt", "deeds"})
record RestoreView(
        @Schema(examples = "1") long id,
        @Schema(description = "When it was restored, or when that was noticed") Instant restoredAt,
        @Schema(description = "When the backup was made, where that is known")
                @Nullable Instant backupAt,
        @Schema(description = "Since when it is sent again; absent while it is not")
                @Nullable Instant endedAt,
        @Schema(
                        description =
                                "While nothing is sent: whether Kafka could be asked for versions"
                                        + " that are lost")
                @Nullable Boolean topicRead,
        @Schema(
                        description =
                                "While nothing is sent: of which versions this database can't show"
                                        + " that all were told, by number")
                @Nullable List<UnprovenVersion> versionsWithoutEvidence,
        @Schema(description = "What staff did about it, oldest first") List<Deed> deeds) {

    static String target(long id) {
        return "restore/" + id;
    }

    static RestoreView of(Restore restore, List<Deed> deeds) {
        return new RestoreView(
                restore.id(),
                restore.restoredAt(),
                restore.backupAt(),
                restore.endedAt(),
                null,
                null,
                deeds);
    }

    RestoreView with(UnprovenVersions.Found found) {
        return new RestoreView(
                id, restoredAt, backupAt, endedAt, found.topicRead(), found.versions(), deeds);
    }
}
