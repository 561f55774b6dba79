package org.article28.notifier.sending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A backup that took the place of the database.
 *
 * @param backupAt when the backup was made, where that is known
 * @param endedAt since when it is sent again; absent until somebody says so
 */
public record Restore(
        long id, Instant restoredAt, @Nullable Instant backupAt, @Nullable Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
