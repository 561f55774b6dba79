package org.article28.wording;

import java.util.Locale;

/** The form that a noun takes after a whole number, by the rules of the CLDR. Pure. */
public enum Plural {
    ONE,
    /** Slavic languages alone: two to four. */
    FEW,
    OTHER;

    public static Plural of(int count, Locale locale) {
        return switch (locale.getLanguage()) {
            case "hr" -> croatian(count);
            case "fr" -> count < 2 ? ONE : OTHER;
            default -> count == 1 ? ONE : OTHER;
        };
    }

    private static Plural croatian(int count) {
        int units = count % 10;
        boolean teens = count / 10 % 10 == 1;
        if (teens || units == 0 || units > 4) {
            return OTHER;
        }
        return units == 1 ? ONE : FEW;
    }
}
