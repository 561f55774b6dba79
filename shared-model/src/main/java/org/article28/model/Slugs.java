package org.article28.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids, and how they are derived from names. */
public final class Slugs {

    public static final int LONGEST = 100;

    private static final Pattern SLUG = Pattern.compile(Slug.PATTERN);

    private Slugs() {}

    /** Whether it is an id, as {@link Slug} says. */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
    }

    /**
     * The id of something called {@code name}; empty where the name holds no Latin letter or digit.
     */
    public static String of(String name) {
        var ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var slug =
                ascii.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }
}
