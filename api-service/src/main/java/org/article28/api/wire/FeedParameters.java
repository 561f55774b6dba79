package org.article28.api.wire;

import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which page of a feed is asked for. */
public class FeedParameters {

    public static final int USUAL = 50;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final int LARGEST = 200;

    @QueryParam("before")
    @Schema(
            description =
                    "A version: the page begins with the one before it. The newest without it.",
            examples = "51")
    public @Nullable String before;

    @QueryParam("limit")
    @Schema(description = "From 1 to 200, 50 by default", examples = "50")
    public @Nullable String limit;

    /**
     * Null for the newest.
     *
     * @throws Rejection.Malformed if it is no number
     */
    public @Nullable Long beforeVersion() {
        return before == null ? null : number("before", before, Long.MAX_VALUE);
    }

    /**
     * @throws Rejection.Malformed if it is no number, or too large
     */
    public int most() {
        return limit == null ? USUAL : (int) number("limit", limit, LARGEST);
    }

    private static long number(String parameter, String given, long largest) {
        if (!NUMBER.matcher(given).matches() || Long.parseLong(given) > largest) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            parameter,
                            "number",
                            parameter
                                    + " takes a number from 1"
                                    + (largest == Long.MAX_VALUE ? " on" : " to " + largest)));
        }
        return Long.parseLong(given);
    }
}
