package org.article28.notifier.announcement;

import java.util.regex.Pattern;
import org.article28.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code unreadable_version}.
 *
 * @param hash null while neither it nor the version after it told one
 */
record UnreadableVersion(long version, @Nullable String hash, String reason) {

    private static final int LONGEST = 500;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    UnreadableVersion {
        hash = isHash(hash) ? hash : null;
        reason = reason.replace('\0', ' ');
        reason = reason.substring(0, Math.min(LONGEST, reason.length()));
    }

    /** SHA-256 in lower-case hexadecimal. */
    static boolean isHash(@Nullable String text) {
        return text != null && HASH.matcher(text).matches();
    }

    static UnreadableVersion of(Publication publication, RuntimeException fault) {
        return new UnreadableVersion(
                publication.version(), publication.hash(), String.valueOf(fault.getMessage()));
    }
}
