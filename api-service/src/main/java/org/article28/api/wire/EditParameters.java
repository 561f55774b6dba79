package org.article28.api.wire;

import jakarta.ws.rs.QueryParam;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every edit takes that publishes itself or goes into a draft. */
public class EditParameters extends PublishParameters {

    @QueryParam("draft")
    @Schema(
            description =
                    "Id of the draft that the edit goes into; without it, it is published at once")
    public @Nullable String draft;

    /**
     * @throws Rejection.Malformed if what goes with a publication is given with a draft: it would
     *     not be heard
     */
    public void checkDraft() {
        if (draft != null && (note != null || override != null || editorial != null)) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "draft",
                            "together",
                            "note, override and editorial go with the publication of the draft"));
        }
    }
}
