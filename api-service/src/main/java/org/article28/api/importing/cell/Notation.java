package org.article28.api.importing.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.article28.model.Codes;
import org.jspecify.annotations.Nullable;

/** Writes {@link Attributes}, in the order in which they are given. */
final class Notation {

    private static final Pattern SAFE =
            Pattern.compile("[^()\\[\\]]*+(?:\\([^()\\[\\]]{0,200}+\\)[^()\\[\\]]*+){0,20}");

    private final List<String> parts = new ArrayList<>();

    Notation code(@Nullable Enum<?> code) {
        if (code != null) {
            parts.add(Codes.of(code));
        }
        return this;
    }

    Notation value(String key, @Nullable Object value) {
        if (value != null) {
            parts.add(key + "=" + written(text(value)));
        }
        return this;
    }

    Notation texts(String key, Set<?> values) {
        return values.isEmpty()
                ? this
                : value(key, String.join(" ", values.stream().map(Notation::text).toList()));
    }

    /** Behind those words; the words alone where there are no attributes. */
    String behind(String words) {
        return parts.isEmpty() ? words : words + " [" + String.join("; ", parts) + "]";
    }

    /** Whether words can stand beside others without hiding where an item ends. */
    static boolean isSafe(String words) {
        return SAFE.matcher(words).matches();
    }

    /** What of a text can stand before a bracket, for eyes only. */
    static String shown(@Nullable String text, String otherwise) {
        var plain = text == null ? "" : text.replaceAll("[^\\p{L}\\p{N} .'-]+", " ");
        var tidy = Tidy.line(plain);
        return tidy.isEmpty() ? otherwise : tidy.substring(0, Math.min(60, tidy.length())).strip();
    }

    private static String text(Object value) {
        return value instanceof Enum<?> code ? Codes.of(code) : value.toString();
    }

    private static String written(String text) {
        if (Attributes.BARE.matcher(text).matches()) {
            return text;
        }
        var escaped =
                text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t");
        return '"' + escaped + '"';
    }
}
