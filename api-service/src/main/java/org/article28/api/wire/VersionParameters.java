package org.article28.api.wire;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which version a read is about; the newest where neither is given. */
public class VersionParameters {

    @QueryParam("version")
    @Schema(description = "A version number, `latest`, `previous` or an instant")
    public @Nullable String version;

    @QueryParam("at")
    @Schema(
            description =
                    "An instant: the version that was in force then. Not together with `version`.",
            examples = "2026-01-31T12:00:00Z")
    public @Nullable String at;

    /** Whether what it names is the same for ever. */
    public boolean isNumbered() {
        return at == null && version != null && isNumber(version);
    }

    /** Whether a reference to a version is its number. */
    public static boolean isNumber(String reference) {
        return reference.matches("0|[1-9][0-9]*");
    }
}
