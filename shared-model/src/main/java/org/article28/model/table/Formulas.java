package org.article28.model.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running cells as formulas, by an apostrophe before what looks like one.
 * {@code strip(prefix(x))} is {@code x} for every text. Pure.
 */
public final class Formulas {

    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\t\r]", Pattern.DOTALL);

    private Formulas() {}

    public static String prefix(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** Without the one apostrophe that {@link #prefix} adds; any other text as it is. */
    public static String strip(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
