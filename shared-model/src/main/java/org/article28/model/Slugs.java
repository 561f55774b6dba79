package org.article28.model;

import java.text.Normalizer;
import java.util.Locale;

/** Derives ids from names. */
final class Slugs {

    private static final int LONGEST = 100;

    private Slugs() {}

    /**
     * The id of something called {@code name}; empty where the name holds no Latin letter or digit.
     */
    static String of(String name) {
        var ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var slug =
                ascii.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }
}
