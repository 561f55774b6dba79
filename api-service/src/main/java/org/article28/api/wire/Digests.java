package org.article28.api.wire;

import java.util.Collection;
import java.util.List;
import org.article28.model.Sha256;

/** Short digests, for entity tags of what no version tells apart. */
public final class Digests {

    private static final int LENGTH = 16;
    private static final int KEY_LENGTH = 32;

    private Digests() {}

    /** Long enough that nobody finds two texts with the same, to be served one for the other. */
    public static String key(String text) {
        return Sha256.hex(text).substring(0, KEY_LENGTH);
    }

    public static String mark(String text) {
        return mark(List.of(text));
    }

    /** The first digits of SHA-256 over all of them. */
    static String mark(Collection<String> texts) {
        return Sha256.hex(String.join("", texts)).substring(0, LENGTH);
    }
}
