package org.article28.api.page;

import org.jspecify.annotations.Nullable;

/** Flags as text, which need no images: two regional indicators (Unicode, UTS #51). Pure. */
public final class Flags {

    private static final int REGIONAL_INDICATOR_A = 0x1F1E6;

    private Flags() {}

    /** Empty where there is no country. */
    public static String of(@Nullable String country) {
        if (country == null || !country.matches("[A-Z]{2}")) {
            return "";
        }
        return Character.toString(REGIONAL_INDICATOR_A + country.charAt(0) - 'A')
                + Character.toString(REGIONAL_INDICATOR_A + country.charAt(1) - 'A');
    }
}
