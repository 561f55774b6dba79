package org.article28.api.upcoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.article28.api.history.PastEntry;
import org.article28.api.meaning.Meanings;
import org.article28.api.timeline.Days;
import org.article28.api.timeline.Projection;
import org.article28.api.timeline.Status;
import org.article28.model.ChangeClass;
import org.article28.model.Document;
import org.article28.model.PlannedChange;
import org.article28.model.SubProcessor;

/**
 * Finds the revision of an entry that told an event first. Pure.
 *
 * @param document that tells of the event
 * @param day after which it is upcoming
 */
record Telling(Event event, Document document, LocalDate day, Projection projection) {

    /** The oldest of those from the newest on that follow one another and all told it. */
    PastEntry first(List<PastEntry> newestFirst) {
        var first = newestFirst.getFirst();
        for (var earlier : newestFirst.subList(1, newestFirst.size())) {
            var until = earlier.untilVersion();
            boolean follows = until != null && until == first.sinceVersion();
            if (!follows || !isTold(earlier.content(), first)) {
                break;
            }
            first = earlier;
        }
        return first;
    }

    /** A change is told by the same content under the same id, for whichever day. */
    private boolean isTold(SubProcessor earlier, PastEntry next) {
        return switch (event.kind()) {
            case BEGINS -> isBeginningTold(earlier, Days.of(next.publishedAt(), document));
            case ENDS ->
                    Objects.equals(
                            projection.atLast(earlier).engagedUntil(),
                            event.after().engagedUntil());
            case CHANGES -> earlier.plannedChanges().stream().anyMatch(this::isSame);
        };
    }

    /**
     * Whether it was still to begin when the next revision took its place, so that it is the same
     * beginning; and whether nothing has come since that opens a period of its own.
     */
    private boolean isBeginningTold(SubProcessor earlier, LocalDate replaced) {
        if (Status.of(projection.on(earlier, replaced), replaced) != Status.ANNOUNCED) {
            return false;
        }
        var since =
                Meanings.ofStep(projection.on(earlier, day), event.entry(), document, event.date());
        return since.changeClass() != ChangeClass.NOTICE;
    }

    private boolean isSame(PlannedChange other) {
        var planned = event.planned();
        return planned != null
                && other.id().equals(planned.id())
                && other.set().equals(planned.set());
    }
}
