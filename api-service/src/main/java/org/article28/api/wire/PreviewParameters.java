package org.article28.api.wire;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.regex.Pattern;
import org.article28.api.problem.Rejection;
import org.article28.model.Correction;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a preview takes so that it shows the mail that the publication would send. */
public class PreviewParameters {

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,17}");
    private static final String CORRECTS = "corrects";
    private static final String REASON = "correctsReason";

    @QueryParam("note")
    @Schema(description = "As the publication would have it")
    public @Nullable String note;

    @QueryParam("editorial")
    @Schema(description = "`true`, or the reason why what may be is editorial")
    public @Nullable String editorial;

    @QueryParam(CORRECTS)
    @Schema(description = "The earlier version that was wrong", examples = "7")
    public @Nullable String corrects;

    @QueryParam(REASON)
    @Schema(description = "What was wrong with it, for readers; with `corrects` only")
    public @Nullable String correctsReason;

    /**
     * Null where nothing is corrected.
     *
     * @throws Rejection.Malformed if it can't be read, or one of its parameters is missing
     */
    public @Nullable Correction correction() {
        var reason = OneLine.of(REASON, correctsReason);
        if (corrects == null && reason == null) {
            return null;
        }
        if (corrects == null) {
            throw refused(CORRECTS, "together", "name the version that is corrected");
        }
        if (reason == null) {
            throw refused(REASON, "together", "say what was wrong with that version");
        }
        if (!VERSION.matcher(corrects).matches()) {
            throw refused(CORRECTS, "number", "corrects takes the number of a version");
        }
        return new Correction(Long.parseLong(corrects), reason);
    }

    /**
     * @throws Rejection.Invalid if there is no such version, as when it is published
     */
    public void check(long newest) {
        var correction = correction();
        if (correction != null && correction.version() > newest) {
            throw new Rejection.Invalid(
                    List.of(
                            FieldError.ofParameter(
                                    CORRECTS,
                                    "unknown-reference",
                                    "there is no version " + correction.version())));
        }
    }

    private static Rejection refused(String parameter, String code, String detail) {
        return new Rejection.Malformed(FieldError.ofParameter(parameter, code, detail));
    }
}
