package org.article28.api.wire;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every edit takes that publishes itself or goes into a draft. */
public class EditParameters extends PublishParameters {

    @QueryParam("draft")
    @Schema(
            description =
                    "Id of the draft that the edit goes into; without it, it is published at once")
    public @Nullable String draft;
}
