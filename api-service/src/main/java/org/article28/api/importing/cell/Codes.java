package org.article28.api.importing.cell;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of the model's enums: their names as the wire writes them. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst();
    }

    /** The one of several codes that is of that type. */
    static <E extends Enum<E>> Optional<E> among(Class<E> type, Set<String> codes) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> codes.contains(of(value)))
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
