package org.article28.api.upcoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.article28.api.meaning.Meanings;
import org.article28.api.timeline.Projection;
import org.article28.api.timeline.Status;
import org.article28.api.upcoming.Announcement.Kind;
import org.article28.model.Document;
import org.article28.model.PlannedChange;
import org.article28.model.SubProcessor;

/** What will happen to an entry after a day, as a version knows it. Pure. */
@ApplicationScoped
class Events {

    /** The day after it has no year of four digits; who writes it means no end. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Projection projection;

    Events(Projection projection) {
        this.projection = projection;
    }

    /** None for an entry that has ended. */
    List<Event> of(SubProcessor entry, Document document, LocalDate day) {
        if (entry.plannedChanges().isEmpty()
                && entry.engagedFrom() == null
                && entry.engagedUntil() == null) {
            return List.of();
        }
        var now = projection.on(entry, day);
        var status = Status.of(now, day);
        if (status == Status.ENDED) {
            return List.of();
        }
        var events = new ArrayList<Event>();
        var from = now.engagedFrom();
        if (status == Status.ANNOUNCED && from != null) {
            var meaning = Meanings.ofStep(null, now, document, from);
            events.add(new Event(from, Kind.BEGINS, now, now, meaning, null));
        }
        for (var planned : Projection.inOrder(now)) {
            events.add(change(now, planned, document));
        }
        // A planned change may move the end, so the last word counts.
        var last = projection.atLast(now);
        var until = last.engagedUntil();
        if (until != null && !until.isBefore(day) && until.isBefore(NEVER)) {
            events.add(new Event(until.plusDays(1), Kind.ENDS, now, last, null, null));
        }
        return events;
    }

    private Event change(SubProcessor now, PlannedChange planned, Document document) {
        var after = projection.after(now, planned);
        var from = planned.effectiveFrom();
        var meaning = Meanings.ofStep(projection.before(now, planned), after, document, from);
        return new Event(from, Kind.CHANGES, now, after, meaning, planned);
    }
}
