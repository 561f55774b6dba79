package org.article28.notifier.announcement;

import org.article28.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * The row of {@code intake}: how far publications were taken in.
 *
 * @param hash of the last version; absent before the first, and where that can't be read
 * @param haltedBecause set where what came did not fit
 */
record Cursor(
        long version,
        @Nullable String hash,
        @Nullable Long haltedVersion,
        @Nullable String haltedBecause) {

    boolean isHalted() {
        return haltedBecause != null;
    }

    /** Whether {@code publication} is the next one and continues the chain of hashes. */
    boolean continuesWith(Publication publication) {
        var previous = publication.previousHash();
        return hash == null ? version > 0 || previous == null : hash.equals(previous);
    }
}
