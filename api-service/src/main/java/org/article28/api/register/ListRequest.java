package org.article28.api.register;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.api.filter.Filter;
import org.article28.api.history.Snapshot;
import org.article28.api.language.LanguageChoice;
import org.article28.api.timeline.Status;
import org.article28.api.wire.Format;

/**
 * All that decides how an answer with the list reads, byte for byte.
 *
 * @param day for which planned changes are applied and each status is computed
 */
record ListRequest(
        Snapshot snapshot,
        LocalDate day,
        Set<Status> shown,
        Filter filter,
        LanguageChoice choice,
        Format format) {

    /** Tells it apart from others about the same state. */
    String variant() {
        var statuses = shown.stream().map(Status::wire).collect(Collectors.joining("-"));
        return "list."
                + day
                + "."
                + statuses
                + filter.suffix()
                + "."
                + format.token()
                + choice.suffix();
    }
}
