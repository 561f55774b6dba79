package org.article28.api.wire;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every call that publishes takes beside its body. */
public class PublishParameters {

    @QueryParam("note")
    @Schema(description = "One line for readers; part of the version")
    public @Nullable String note;

    @QueryParam("override")
    @Schema(
            description =
                    "Why findings of severity error are passed over; kept in the audit trail, not in the version")
    public @Nullable String override;

    @QueryParam("editorial")
    @Schema(
            description =
                    "`true`, or the reason why these changes are editorial. A change of a name or a purpose needs a"
                            + " reason; class `notice`, periods and the authorisation stay what they are.")
    public @Nullable String editorial;
}
