package org.article28.api.importing.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from texts what their look adds and their meaning does not have. Pure. */
public final class Tidy {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DROPPED = Pattern.compile("\\p{M}+|[.'’`]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Tidy() {}

    /** One line: every white space, also those that do not break, is one space. */
    public static String line(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    /** A phrase without case, diacritics, punctuation and leading article, to be looked up by. */
    public static String phrase(String text) {
        var bare = DROPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var words = bare.toLowerCase(Locale.ROOT).replace("&", " and ");
        var plain = OTHER.matcher(words).replaceAll(" ").strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
