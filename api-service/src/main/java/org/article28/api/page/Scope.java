package org.article28.api.page;

import org.article28.api.filter.Filter;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of the register; its links and forms keep it. Pure.
 *
 * @param past an older version than the newest; null where it is that one
 */
public record Scope(Filter filter, @Nullable Long past) {

    public static Scope of(Filter filter, long shown, long newest) {
        return new Scope(filter, shown < newest ? shown : null);
    }

    /** The same for the same scope; empty for all of the newest. */
    public String query() {
        var version = past == null ? "" : "version=" + past;
        var filtered = filter.query();
        return version + (version.isEmpty() || filtered.isEmpty() ? "" : "&") + filtered;
    }
}
