package org.article28.api.wire;

import java.util.List;

/**
 * What the owner's redaction leaves in the place of a text: {@code {"redacted":"2026-11-24"}}. A
 * record that needs a text there reads {@code [redacted 2026-11-24]}.
 */
public final class Redaction {

    static final String MEMBER = "redacted";

    private static final String BEGIN = "{\"" + MEMBER + "\":\"";

    private Redaction() {}

    /** Whether something in a stored text is redacted. Stored texts have no white space. */
    public static boolean isIn(String stored) {
        return stored.contains(BEGIN);
    }

    /**
     * Tells in an entity tag which of these texts are redacted, and how far, since a redaction
     * makes no version; empty where none is.
     */
    public static String mark(List<String> stored) {
        var redacted = stored.stream().filter(Redaction::isIn).toList();
        return redacted.isEmpty() ? "" : ".x" + Digests.mark(redacted);
    }
}
