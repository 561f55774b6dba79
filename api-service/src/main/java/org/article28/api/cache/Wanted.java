package org.article28.api.cache;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was looked for and not found, on its way from the resource to the client. Who
 * holds it changes, but one thread at a time.
 */
final class Wanted {

    static final String NAME = Wanted.class.getName();

    private static final int OK = 200;

    private @Nullable Generation generation;
    private @Nullable Buffer body;

    /** As it is before the answer is begun, so that none is kept longer than it holds. */
    void begun(Generation present) {
        generation = present;
    }

    /** Kept outside of the heap: from there it goes to sockets without being copied each time. */
    @SuppressWarnings("deprecation") // Vert.x has no other way to take bytes as they are.
    void written(byte[] bytes) {
        var outside = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        body = Buffer.buffer(Unpooled.wrappedBuffer(outside));
    }

    /**
     * Null for what is not to be kept: it was not written by a cached read, is no success, or says
     * that it is for this client alone.
     */
    @Nullable KeptAnswer answer(HttpServerRequest request, List<CharSequence> headers) {
        var response = request.response();
        var tag = response.headers().get("ETag");
        if (generation == null
                || body == null
                || tag == null
                || response.getStatusCode() != OK
                || "no-store".equals(response.headers().get(HttpHeaders.CACHE_CONTROL))) {
            return null;
        }
        return new KeptAnswer(
                generation,
                tag,
                PathTemplate.of(request),
                headers.stream()
                        .filter(response.headers()::contains)
                        .map(name -> header(name, response))
                        .toList(),
                body);
    }

    private static Map.Entry<CharSequence, CharSequence> header(
            CharSequence name, HttpServerResponse response) {
        var value = String.join(", ", response.headers().getAll(name));
        return Map.entry(name, HttpHeaders.createOptimized(value));
    }
}
