package org.article28.api.page.list;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.filter.Filter;
import org.article28.api.page.Speech;
import org.article28.api.publication.TimeAxes;
import org.article28.api.timeline.Status;
import org.article28.model.Register;

/**
 * All that decides how the page of the list reads.
 *
 * @param past whether an older version is asked for than the newest
 */
record ListQuery(
        TimeAxes.Point point,
        boolean past,
        Filter filter,
        Set<Status> shown,
        Register register,
        Speech speech) {

    /** Of the address, without a language; the same for the same filter. */
    String path() {
        var query = filter.query();
        var ended = shown.contains(Status.ENDED) ? "ended=on" : "";
        var version = past ? "version=" + point.snapshot().number() : "";
        var all =
                Stream.of(version, query, ended)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
        return all.isEmpty() ? "/" : "/?" + all;
    }
}
