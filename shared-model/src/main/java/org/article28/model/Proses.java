package org.article28.model;

import java.util.regex.Pattern;

/** Texts of any number of lines, where no constraint checks them. */
public final class Proses {

    private static final Pattern PROSE = Pattern.compile(Prose.SENT);

    private Proses() {}

    /** Whether it is such a text of at most that many characters, its lines ended in any way. */
    public static boolean isProse(String text, int longest) {
        return text.length() <= longest && PROSE.matcher(text).matches();
    }
}
