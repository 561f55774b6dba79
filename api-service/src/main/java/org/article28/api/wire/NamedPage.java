package org.article28.api.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * A page of something that has ids without an order of their own.
 *
 * @param after the id of the last one on the page before; null for the first page
 * @param limit at most so many
 */
public record NamedPage(@Nullable String after, int limit) {

    /**
     * @throws Rejection.Malformed if the limit is not between 1 and 1000
     */
    public static NamedPage of(@Nullable String after, String limit) {
        return new NamedPage(after == null || after.isBlank() ? null : after, Page.limit(limit));
    }

    /** How many to look for: one more than are shown tells whether there is a next page. */
    public int sought() {
        return limit + 1;
    }

    /**
     * Answers with as many as are asked for, and links to the next page (RFC 8288) where there is
     * one.
     *
     * @param found empty where {@link #after} names nothing
     * @throws Rejection.Malformed if so
     */
    public <T> Response.ResponseBuilder answer(
            Optional<List<T>> found,
            String path,
            Function<T, String> id,
            Function<List<T>, ?> entity) {
        var all = found.orElseThrow(this::unknown);
        var shown = all.stream().limit(limit).toList();
        var answer = Answers.secret(entity.apply(shown));
        return all.size() == shown.size()
                ? answer
                : answer.header(HttpHeaders.LINK, next(path, id.apply(shown.getLast())));
    }

    private String next(String path, String last) {
        return "<%s?after=%s&limit=%d>; rel=\"next\"".formatted(path, last, limit);
    }

    private Rejection unknown() {
        return new Rejection.Malformed(
                FieldError.ofParameter(
                        "after",
                        "unknown-reference",
                        "after takes what the page before ended with, and that is not here"));
    }
}
