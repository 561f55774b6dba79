package org.article28.api.page.where;

import java.util.Locale;

/** Values as the wire names them. Pure. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
