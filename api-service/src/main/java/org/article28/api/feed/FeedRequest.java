package org.article28.api.feed;

import java.net.URI;
import org.article28.api.filter.Filter;
import org.article28.api.history.PublishedVersion;
import org.article28.api.wire.Digests;
import org.article28.api.wire.FeedParameters;
import org.jspecify.annotations.Nullable;

/**
 * All that decides how a page of a feed reads, byte for byte.
 *
 * @param newest the newest version
 * @param redactions how often the owner redacted something
 * @param before the version before which the page begins; the newest ones where there is none
 * @param limit at most so many publications
 * @param base where readers come in, without a slash at its end
 */
record FeedRequest(
        PublishedVersion newest,
        long redactions,
        @Nullable Long before,
        int limit,
        Filter filter,
        URI base) {

    /** The version with which the page begins, the newest of it. */
    long first() {
        return before == null ? newest.number() : Math.min(newest.number(), before - 1);
    }

    /** Of that page of the feed at the path. */
    String address(String path, @Nullable Long from) {
        var query = new StringBuilder();
        if (from != null) {
            query.append("&before=").append(from);
        }
        if (limit != FeedParameters.USUAL) {
            query.append("&limit=").append(limit);
        }
        if (!filter.isNone()) {
            query.append('&').append(filter.query());
        }
        return base + path + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    String address(String path) {
        return address(path, before);
    }

    /** Tells it apart from others about the same newest version. */
    String variant(String format) {
        return "feed."
                + format
                + "."
                + limit
                + (before == null ? "" : ".before-" + before)
                + filter.suffix()
                + (redactions == 0 ? "" : ".x" + redactions)
                + "."
                + Digests.key(base.toString());
    }
}
