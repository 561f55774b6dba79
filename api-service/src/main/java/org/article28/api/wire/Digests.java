package org.article28.api.wire;

import java.util.Collection;
import java.util.List;
import org.article28.model.Sha256;

/** Short digests, for entity tags of what no version tells apart. */
public final class Digests {

    private static final int LENGTH = 16;

    private Digests() {}

    public static String mark(String text) {
        return mark(List.of(text));
    }

    /** The first digits of SHA-256 over all of them. */
    static String mark(Collection<String> texts) {
        return Sha256.hex(String.join("", texts)).substring(0, LENGTH);
    }
}
