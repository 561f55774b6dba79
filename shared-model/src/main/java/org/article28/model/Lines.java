package org.article28.model;

import java.util.regex.Pattern;

/** Texts of one line, where no constraint checks them. */
public final class Lines {

    private static final Pattern LINE = Pattern.compile(Line.PATTERN);

    private Lines() {}

    /** Whether it is one line of at most that many characters. */
    public static boolean isLine(String text, int longest) {
        return text.length() <= longest && LINE.matcher(text).matches();
    }
}
