package org.article28.local.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which mails are asked for.
 *
 * @param to an envelope recipient, or all
 * @param after an id; 0 for the beginning
 */
record Query(@Nullable String to, long after, int limit) {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;

    Query {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT);
        }
    }

    /**
     * Reads the query of a request; ignores parameters it does not know.
     *
     * @throws IllegalArgumentException for a value that is no number, or out of range
     */
    static Query of(URI request) {
        var values = new HashMap<String, String>();
        var query = Objects.requireNonNullElse(request.getRawQuery(), "");
        for (var parameter : query.split("&", -1)) {
            var name = parameter.split("=", 2);
            if (name.length == 2 && !name[1].isEmpty()) {
                values.put(name[0], decode(name[1]));
            }
        }
        return new Query(
                values.get("to"),
                Long.parseLong(values.getOrDefault("after", "0")),
                Integer.parseInt(values.getOrDefault("limit", "" + DEFAULT_LIMIT)));
    }

    // No address holds a space, and many hold a plus.
    private static String decode(String value) {
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
