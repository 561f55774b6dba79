package org.article28.api.wire;

import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;

/**
 * A page of something that is numbered.
 *
 * @param after the number after which it begins
 * @param limit at most so many
 */
public record Page(long after, int limit) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int LARGEST = 1000;

    /**
     * @throws Rejection.Malformed if one of them is no number, or the limit is not between 1 and
     *     1000
     */
    public static Page of(String after, String limit) {
        if (!NUMBER.matcher(after).matches()) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter("after", "number", "after takes a number from 0 on"));
        }
        return new Page(Long.parseLong(after), limit(limit));
    }

    static int limit(String limit) {
        if (!limit.matches("[1-9][0-9]{0,3}") || Integer.parseInt(limit) > LARGEST) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "limit", "number", "limit takes a number from 1 to " + LARGEST));
        }
        return Integer.parseInt(limit);
    }

    /** Adds the link to the next page (RFC 8288), where there is one. */
    public Response.ResponseBuilder linked(
            Response.ResponseBuilder answer, String path, long last, boolean more) {
        return linked(answer, path, "", last, more);
    }

    /** As {@link #linked}, where further parameters hold for all pages. */
    public Response.ResponseBuilder linked(
            Response.ResponseBuilder answer, String path, String query, long last, boolean more) {
        return more
                ? answer.header(
                        "Link",
                        "<"
                                + path
                                + "?after="
                                + last
                                + "&limit="
                                + limit
                                + (query.isEmpty() ? "" : "&" + query)
                                + ">; rel=\"next\"")
                : answer;
    }
}
