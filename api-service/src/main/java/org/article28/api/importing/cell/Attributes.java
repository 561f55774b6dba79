package org.article28.api.importing.cell;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in square brackets behind words: codes, and values by keys, such as {@code [storage;
 * note="as agreed"]}. A value with other characters than those of a code is quoted, with a
 * backslash before quotes and backslashes, and {@code \n} and {@code \t} for what they are in Java.
 *
 * @param repeated keys that stand there more than once
 */
record Attributes(Set<String> codes, Map<String, String> values, Set<String> repeated) {

    static final Pattern BARE = Pattern.compile("[A-Za-z0-9._/:+-]+");

    private static final Pattern KEY = Pattern.compile("\\s*([a-zA-Z-]+)(=?)");
    private static final Pattern NEXT = Pattern.compile("\\s*([;\\]])");

    Attributes {
        codes = Set.copyOf(codes);
        values = new LinkedHashMap<>(values);
        repeated = Set.copyOf(repeated);
    }

    /** Attributes with where they end in the text, after the bracket. */
    record Found(Attributes attributes, int end) {}

    /** Those whose bracket opens at that place; null where what follows is someone's words. */
    static @Nullable Found at(String text, int open) {
        var codes = new LinkedHashSet<String>();
        var values = new LinkedHashMap<String, String>();
        var repeated = new LinkedHashSet<String>();
        var key = KEY.matcher(text);
        var next = NEXT.matcher(text);
        int at = open + 1;
        while (key.region(at, text.length()).lookingAt()) {
            at = key.end();
            if (key.group(2).isEmpty()) {
                codes.add(key.group(1));
            } else {
                int end = valueEnd(text, at);
                var value = end < 0 ? "" : value(text.substring(at, end));
                if (values.put(key.group(1), value) != null) {
                    repeated.add(key.group(1));
                }
                at = end;
            }
            if (at < 0 || !next.region(at, text.length()).lookingAt()) {
                return null;
            }
            at = next.end();
            if (next.group(1).equals("]")) {
                return new Found(new Attributes(codes, values, repeated), at);
            }
        }
        return null;
    }

    /** By hand, since a pattern of alternatives runs out of stack on long texts. */
    private static int valueEnd(String text, int begin) {
        if (begin < text.length() && text.charAt(begin) == '"') {
            for (int i = begin + 1; i < text.length(); i++) {
                switch (text.charAt(i)) {
                    case '\\' -> i++;
                    case '"' -> {
                        return i + 1;
                    }
                    default -> {}
                }
            }
            return -1;
        }
        var bare = BARE.matcher(text).region(begin, text.length());
        return bare.lookingAt() ? bare.end() : -1;
    }

    private static String value(String written) {
        if (!written.startsWith("\"")) {
            return written;
        }
        var plain = new StringBuilder(written.length());
        for (int i = 1; i < written.length() - 1; i++) {
            char c = written.charAt(i);
            if (c == '\\') {
                c =
                        switch (written.charAt(++i)) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            default -> written.charAt(i);
                        };
            }
            plain.append(c);
        }
        return plain.toString();
    }

    /** Whether all of them are known here, and no value hides another. */
    boolean within(Set<String> knownCodes, Set<String> knownKeys) {
        return repeated.isEmpty()
                && knownCodes.containsAll(codes)
                && knownKeys.containsAll(values.keySet());
    }

    @Nullable String value(String key, @Nullable String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    /** The texts of one value that holds several, parted by spaces. */
    Set<String> texts(String key) {
        var value = values.getOrDefault(key, "");
        return value.isBlank()
                ? Set.of()
                : new LinkedHashSet<>(List.of(value.strip().split(" +", -1)));
    }
}
