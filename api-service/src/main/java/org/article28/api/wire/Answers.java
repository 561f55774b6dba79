package org.article28.api.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers to reads: 304 where the client has it already (RFC 9110, section 13.1.2). */
public final class Answers {

    private Answers() {}

    /**
     * @param state what the tag guards, such as {@code v8}
     * @param representation tells answers of one state apart
     * @param entity asked for only if it is sent
     */
    public static Response.ResponseBuilder ok(
            Request request, String state, String representation, Supplier<?> entity) {
        var tag = Conditions.tag(state, representation);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(entity.get()) : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
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

    /** What only those with a role may see, so that nothing on the way keeps it. */
    public static Response.ResponseBuilder secret(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
