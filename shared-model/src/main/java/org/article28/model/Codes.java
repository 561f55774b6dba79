package org.article28.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Values as the wire and the pages name them: {@code standard-contractual-clauses}. Pure. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for what is none of that type. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst();
    }
}
