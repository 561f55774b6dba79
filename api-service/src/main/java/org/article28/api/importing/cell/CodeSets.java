package org.article28.api.importing.cell;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.Codes;

/** What several codes hold of one type. Pure. */
final class CodeSets {

    private CodeSets() {}

    /** The one of them that is of that type. */
    static <E extends Enum<E>> Optional<E> among(Class<E> type, Set<String> codes) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> codes.contains(Codes.of(value)))
                .findFirst();
    }

    static boolean isSeveral(Class<? extends Enum<?>> type, Set<String> codes) {
        return all(type).stream().filter(codes::contains).count() > 1;
    }

    static Set<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Codes::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
