package org.article28.api.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * What of a request decides what the answer is.
 *
 * @param uri with the host where the answer tells it, as feeds do
 */
record AnswerKey(
        String uri,
        @Nullable String accept,
        @Nullable String acceptLanguage,
        @Nullable String acceptEncoding) {

    private static final String API = "/v1/";

    static AnswerKey of(HttpServerRequest request) {
        var headers = request.headers();
        return new AnswerKey(
                request.uri().startsWith(API) ? request.uri() : request.absoluteURI(),
                headers.get(HttpHeaders.ACCEPT),
                headers.get(HttpHeaders.ACCEPT_LANGUAGE),
                headers.get(HttpHeaders.ACCEPT_ENCODING));
    }

    int length() {
        return uri.length() + length(accept) + length(acceptLanguage) + length(acceptEncoding);
    }

    private static int length(@Nullable String header) {
        return header == null ? 0 : header.length();
    }
}
