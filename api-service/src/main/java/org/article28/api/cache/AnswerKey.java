package org.article28.api.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.article28.api.wire.Compression;

/**
 * What of a request decides what the answer is.
 *
 * @param uri with the host where the answer tells it, as feeds do
 * @param accept all lines of that header
 * @param compressed whether it may be
 */
record AnswerKey(String uri, String accept, String acceptLanguage, boolean compressed) {

    private static final String API = "/v1/";

    static AnswerKey of(HttpServerRequest request) {
        return new AnswerKey(
                request.uri().startsWith(API) ? request.uri() : request.absoluteURI(),
                all(request, HttpHeaders.ACCEPT),
                all(request, HttpHeaders.ACCEPT_LANGUAGE),
                Compression.isTaken(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
    }

    /** A header may come in several lines (RFC 9110, section 5.3), which the resource reads. */
    private static String all(HttpServerRequest request, CharSequence name) {
        var lines = request.headers().getAll(name);
        return lines.size() == 1 ? lines.getFirst() : String.join(",", lines);
    }

    int length() {
        return uri.length() + accept.length() + acceptLanguage.length();
    }
}
