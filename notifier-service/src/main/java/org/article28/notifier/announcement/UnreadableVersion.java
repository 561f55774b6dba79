package org.article28.notifier.announcement;

import org.article28.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code unreadable_version}.
 *
 * @param hash null while neither it nor the version after it told it
 */
record UnreadableVersion(long version, @Nullable String hash, String reason) {

    private static final int LONGEST = 500;

    UnreadableVersion {
        reason = reason.replace('\0', ' ');
        reason = reason.substring(0, Math.min(LONGEST, reason.length()));
    }

    static UnreadableVersion of(Publication publication, RuntimeException fault) {
        return new UnreadableVersion(
                publication.version(), publication.hash(), String.valueOf(fault.getMessage()));
    }
}
