package org.article28.api.meaning;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether texts say the same but for white space and case. Pure. */
final class Wording {

    private Wording() {}

    /** Texts, or records and lists of them. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return normal(one).equals(normal(other));
    }

    /** Whether each element of one is said in the other, too. */
    static boolean sameElements(Collection<?> some, Collection<?> others) {
        return normal(some).equals(normal(others));
    }

    /** Those of {@code now} that {@code before} does not say in some white space and case. */
    static Set<Object> added(Collection<?> before, Collection<?> now) {
        var known = normal(before);
        return now.stream()
                .filter(element -> !known.contains(normal(element)))
                .map(Object.class::cast)
                .collect(Collectors.toSet());
    }

    private static Set<String> normal(Collection<?> elements) {
        var normal = new HashSet<String>();
        elements.forEach(element -> normal.add(normal(element)));
        return normal;
    }

    /** A record tells all its components as text, which is all that is compared here. */
    private static String normal(@Nullable Object value) {
        return String.valueOf(value)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
