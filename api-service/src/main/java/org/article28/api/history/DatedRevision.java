package org.article28.api.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision of one part with when it held.
 *
 * @param since the version that it began with
 * @param publishedAt when that was
 * @param until the version that changed it, or with which the part left; absent while it is in
 *     force
 * @param content as {@link org.article28.api.wire.Writer#stored} reads it
 */
public record DatedRevision(
        int revision, long since, Instant publishedAt, @Nullable Long until, String content) {

    /** As it was before it ended. */
    public DatedRevision inForce() {
        return new DatedRevision(revision, since, publishedAt, null, content);
    }
}
