package org.article28.api.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Supplier;
import org.article28.api.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** Answers to reads: 304 where the client has it already (RFC 9110, section 13.1.2). */
public final class Answers {

    /** Whoever keeps it asks whether it is still so: a 304 costs next to nothing. */
    private static final String CURRENT = "no-cache";

    /**
     * What stands in front of the service (RFC 9213) may answer for a second by itself, and go on
     * while it asks, or while it gets no answer (RFC 5861).
     */
    private static final String CURRENT_IN_FRONT =
            "max-age=1, stale-while-revalidate=60, stale-if-error=86400";

    private static final String LASTING = "public, max-age=86400, immutable";

    private static final String CDN_CACHE_CONTROL = "CDN-Cache-Control";

    private Answers() {}

    /**
     * @param state what the tag guards, such as {@code v8}
     * @param representation tells answers of one state apart
     * @param entity asked for only if it is sent
     * @throws Rejection.Stale if the client wants another state only
     */
    public static Response.ResponseBuilder ok(
            HttpHeaders headers, String state, String representation, Supplier<?> entity) {
        return answer(headers, state, representation, null, entity);
    }

    /**
     * As {@link #ok}, of what has a time at which it changed last, for clients that keep no tags.
     */
    public static Response.ResponseBuilder ok(
            HttpHeaders headers,
            String state,
            String representation,
            Instant modified,
            Supplier<?> entity) {
        var seconds = modified.truncatedTo(ChronoUnit.SECONDS);
        return answer(headers, state, representation, seconds, entity)
                .lastModified(Date.from(seconds));
    }

    private static Response.ResponseBuilder answer(
            HttpHeaders headers,
            String state,
            String representation,
            @Nullable Instant modified,
            Supplier<?> entity) {
        var known =
                Preconditions.known(
                        headers,
                        Conditions.tag(state, representation),
                        Conditions.tag(state, representation + Compression.STEP),
                        modified);
        var answer =
                known == null
                        ? Response.ok(entity.get()).tag(Conditions.tag(state, representation))
                        : Response.notModified(known);
        return answer.header(HttpHeaders.CACHE_CONTROL, CURRENT)
                .header(CDN_CACHE_CONTROL, CURRENT_IN_FRONT)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    /**
     * Says that the answer depends on the language asked for, and in which one it is, where that is
     * known.
     */
    public static Response.ResponseBuilder inLanguage(
            Response.ResponseBuilder answer, @Nullable String language) {
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language);
    }

    /** What is the same for ever, unless the owner redacts something: so for a day. */
    public static Response.ResponseBuilder lasting(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, null)
                .header(CDN_CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, LASTING);
    }

    /**
     * What has a mark of its content in its address. Another instance may already, or still, have
     * what belongs to another mark; so that is not to be kept as if it were that.
     */
    public static Response.ResponseBuilder marked(
            Response.ResponseBuilder answer, String asked, String own) {
        return asked.equals(own) ? lasting(answer) : once(answer);
    }

    /** What says no more than that nothing happened, so that whoever asks again waits again. */
    public static Response.ResponseBuilder once(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, null)
                .header(CDN_CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** What only those with a role may see, so that nothing on the way keeps it. */
    public static Response.ResponseBuilder secret(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
