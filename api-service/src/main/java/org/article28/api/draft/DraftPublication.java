package org.article28.api.draft;

import jakarta.validation.Valid;
import org.article28.api.access.Actor;
import org.article28.api.findings.Occasion;
import org.article28.api.meaning.EditorialMark;
import org.article28.api.publication.PublishRequest;
import org.article28.model.Correction;
import org.article28.model.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What goes with the publication of a draft. */
@Schema(name = "DraftPublication")
public record DraftPublication(
        @Schema(description = "For readers; part of the version") @Line @Nullable String note,
        @Schema(description = "Why findings of severity error are passed over; for the audit trail")
                @Line
                @Nullable String override,
        @Schema(description = "`true`, or the reason why what may be is editorial") @Line
                @Nullable String editorial,
        @Schema(description = "The earlier version that was wrong") @Valid
                @Nullable Correction corrects) {

    PublishRequest request(Actor actor) {
        return new PublishRequest(
                actor, note, override, EditorialMark.of(editorial), corrects, Occasion.EDIT, null);
    }
}
