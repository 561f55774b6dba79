package org.article28.api.upcoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.article28.api.history.History;
import org.article28.api.history.PastEntry;
import org.article28.api.history.Snapshot;
import org.article28.api.timeline.Days;
import org.article28.api.timeline.Projection;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** Finds what a version announces, since when, and until when one may object. */
@ApplicationScoped
public class Announcements {

    private final History history;
    private final Events events;
    private final Projection projection;

    Announcements(History history, Events events, Projection projection) {
        this.history = history;
        this.events = events;
        this.projection = projection;
    }

    public Upcoming of(Snapshot snapshot, LocalDate day) {
        var version = snapshot.version();
        return new Upcoming(
                snapshot.number(),
                version == null ? null : version.publishedAt(),
                day,
                announcements(snapshot, day));
    }

    private List<Announcement> announcements(Snapshot snapshot, LocalDate day) {
        var document = snapshot.document();
        var found =
                document.subProcessors().stream()
                        .flatMap(entry -> events.of(entry, document, day).stream())
                        .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(event -> event.entry().id()).collect(Collectors.toSet());
        var past = history.pastEntries(ids, snapshot.number());
        var told =
                found.stream()
                        .map(event -> new Telling(event, document, day, projection))
                        .map(telling -> told(telling, past))
                        .toList();
        var registers =
                history.pastRegisters(
                        told.stream()
                                .map(each -> each.first().sinceVersion())
                                .collect(Collectors.toSet()));
        return told.stream()
                .map(each -> announcement(each, registers.get(each.first().sinceVersion())))
                .sorted(Announcement.BY_DATE)
                .toList();
    }

    /** An event with the revision that told it first. */
    private record Told(Event event, PastEntry first) {}

    private static Told told(Telling telling, Map<String, List<PastEntry>> past) {
        var event = telling.event();
        return new Told(event, telling.first(past.getOrDefault(event.entry().id(), List.of())));
    }

    private static Announcement announcement(Told told, @Nullable Register then) {
        var event = told.event();
        var first = told.first();
        var planned = event.planned();
        return new Announcement(
                event.date(),
                event.kind(),
                event.entry().id(),
                event.entry().name(),
                planned == null ? null : planned.id(),
                first.sinceVersion(),
                first.publishedAt(),
                event.mayBeObjectedTo() ? lastDay(first, then) : null,
                event.urgency(),
                event.countriesAdded(),
                event.set());
    }

    private static @Nullable LocalDate lastDay(PastEntry first, @Nullable Register then) {
        return Days.lastDayToObject(Days.of(first.publishedAt(), then), then);
    }
}
