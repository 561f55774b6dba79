package org.article28.api.meaning;

import org.jspecify.annotations.Nullable;

/**
 * The publisher's word that changes are editorial.
 *
 * @param reason needed where a name or a purpose changes
 */
public record EditorialMark(@Nullable String reason) {

    /** {@code true} marks without a reason; any other text is the reason. */
    public static @Nullable EditorialMark of(@Nullable String given) {
        if (given == null || given.equals("false")) {
            return null;
        }
        return new EditorialMark(given.equals("true") ? null : given);
    }

    /** For the audit trail. */
    public String words() {
        return reason == null ? "true" : reason;
    }
}
