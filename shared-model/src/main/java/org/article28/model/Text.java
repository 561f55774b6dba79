package org.article28.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the records of this package take in what they are given: stripped, copied, never null inside.
 */
final class Text {

    private Text() {}

    /** Without white space around it and with line feeds only; what is blank is absent. */
    static @Nullable String of(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return value.strip().replace("\r\n", "\n");
    }

    /**
     * As {@link #of}, for a component that must be there; its constraint refuses the empty text.
     */
    static String required(@Nullable String value) {
        var text = of(value);
        return text == null ? "" : text;
    }

    /** An ISO 3166-1 code; UK and EL, which the EU's own texts use, mean GB and GR. */
    static @Nullable String country(@Nullable String value) {
        var code = of(value);
        return switch (code) {
            case "UK" -> "GB";
            case "EL" -> "GR";
            case null, default -> code;
        };
    }

    static Set<String> set(@Nullable Collection<String> values) {
        if (values == null) {
            return Set.of();
        }
        var texts = new LinkedHashSet<String>();
        values.forEach(value -> texts.add(required(value)));
        return Collections.unmodifiableSet(texts);
    }

    /** Keeps the order of the source, so that a pointer to an element is the author's own. */
    static <T> Set<T> copy(@Nullable Set<T> values) {
        return values == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    static <T> List<T> copy(@Nullable List<T> values) {
        return values == null ? List.of() : Collections.unmodifiableList(List.copyOf(values));
    }

    static Map<String, Map<String, String>> translations(
            @Nullable Map<String, Map<String, String>> values) {
        if (values == null) {
            return Map.of();
        }
        var copy = new LinkedHashMap<String, Map<String, String>>();
        values.forEach(
                (language, given) -> {
                    var texts = texts(given);
                    if (!texts.isEmpty()) {
                        copy.put(language, texts);
                    }
                });
        return Collections.unmodifiableMap(copy);
    }

    private static Map<String, String> texts(@Nullable Map<String, String> values) {
        if (values == null) {
            return Map.of();
        }
        var copy = new LinkedHashMap<String, String>();
        values.forEach(
                (field, given) -> {
                    var text = of(given);
                    if (text != null) {
                        copy.put(field, text);
                    }
                });
        return Collections.unmodifiableMap(copy);
    }
}
