package org.article28.notifier.rows;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which deliveries are wanted as rows, and how. */
public class RowParameters {

    @QueryParam("after")
    @DefaultValue("0")
    @Schema(description = "The id of a delivery after which they begin", examples = "31")
    public String after = "0";

    @QueryParam("limit")
    @Schema(description = "From 1 to 1000; without it all are told", examples = "100")
    public @Nullable String limit;

    @QueryParam("format")
    @Schema(
            description = "Goes before `Accept`",
            enumeration = {"json", "ndjson", "csv"})
    public @Nullable String format;
}
