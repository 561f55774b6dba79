package org.article28.api.page.list;

import java.util.Set;
import org.article28.api.filter.Filter;
import org.article28.api.page.Speech;
import org.article28.api.publication.TimeAxes;
import org.article28.api.timeline.Status;
import org.article28.model.Register;

/** All that decides how the page of the list reads. */
record ListQuery(
        TimeAxes.Point point, Filter filter, Set<Status> shown, Register register, Speech speech) {

    /** Of the address, without a language; the same for the same filter. */
    String path() {
        var query = filter.query();
        var ended = shown.contains(Status.ENDED) ? "ended=on" : "";
        var all = query.isEmpty() || ended.isEmpty() ? query + ended : query + "&" + ended;
        return all.isEmpty() ? "/" : "/?" + all;
    }
}
