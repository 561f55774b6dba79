package org.article28.api.cache;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer with status 200, ready to be sent.
 *
 * @param template the path as its resource declares it, under which metrics count it
 * @param headers names and values, without those that each answer has
 */
record KeptAnswer(
        Generation generation,
        String tag,
        @Nullable String template,
        List<Map.Entry<CharSequence, CharSequence>> headers,
        Buffer body) {

    KeptAnswer {
        headers = List.copyOf(headers);
    }
}
