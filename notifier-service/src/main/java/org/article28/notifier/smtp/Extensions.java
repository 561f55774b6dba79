package org.article28.notifier.smtp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a server offers, as its reply to EHLO tells.
 *
 * @param words the words after each keyword, both in capitals
 */
record Extensions(Map<String, Set<String>> words) {

    /** Those of a server that knows only HELO. */
    static final Extensions NONE = new Extensions(Map.of());

    Extensions {
        words = Map.copyOf(words);
    }

    /** The reply's first line is a greeting. */
    static Extensions told(Reply reply) {
        var words = new HashMap<String, Set<String>>();
        for (var line : reply.lines().subList(1, reply.lines().size())) {
            // Some servers still write AUTH=PLAIN.
            var parts = line.toUpperCase(Locale.ROOT).strip().split("[ =]+");
            words.computeIfAbsent(parts[0], _ -> new HashSet<>())
                    .addAll(Arrays.asList(parts).subList(1, parts.length));
        }
        return new Extensions(words);
    }

    boolean pipelining() {
        return words.containsKey("PIPELINING");
    }

    boolean startTls() {
        return words.containsKey("STARTTLS");
    }

    boolean size() {
        return words.containsKey("SIZE");
    }

    boolean eightBits() {
        return words.containsKey("8BITMIME");
    }

    boolean utf8() {
        return words.containsKey("SMTPUTF8");
    }

    boolean auth(String mechanism) {
        return words.getOrDefault("AUTH", Set.of()).contains(mechanism);
    }

    /** The largest content that the server takes; 0 tells of no limit, and so does silence. */
    long mostBytes() {
        return words.getOrDefault("SIZE", Set.of()).stream()
                .filter(word -> word.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .filter(bytes -> bytes > 0)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
