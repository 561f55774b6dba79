package org.article28.api.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.article28.api.timeline.Projection;
import org.article28.model.Document;
import org.article28.model.JsonPointers;
import org.article28.model.PlannedChange;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Reads the stages of entries of a document. Pure. */
final class Stages {

    private final Projection projection;
    private final LocalDate day;
    private final List<Stage> stages = new ArrayList<>();

    private Stages(Projection projection, LocalDate day) {
        this.projection = projection;
        this.day = day;
    }

    /**
     * As each of these entries is on that day, and after each change that is planned; not what has
     * ended.
     */
    static List<Stage> of(
            Document document,
            Collection<SubProcessor> entries,
            LocalDate day,
            Projection projection) {
        var reader = new Stages(projection, day);
        entries.forEach(entry -> reader.read(entry, pointer(document, entry)));
        return List.copyOf(reader.stages);
    }

    static String pointer(Document document, SubProcessor entry) {
        return "/subProcessors" + JsonPointers.step(document.indexOfSubProcessor(entry.id()));
    }

    private void read(SubProcessor entry, String pointer) {
        var planned = Projection.inOrder(entry);
        var due = planned.stream().filter(change -> !change.effectiveFrom().isAfter(day)).toList();
        if (due.isEmpty()) {
            add(new Stage(entry, pointer, false, Set.of(), later(day, entry.engagedFrom())));
        } else {
            add(after(entry, pointer, due.getLast()));
        }
        for (var change : planned.subList(due.size(), planned.size())) {
            add(after(entry, pointer, change));
        }
    }

    private Stage after(SubProcessor entry, String pointer, PlannedChange change) {
        var projected = projection.after(entry, change);
        int index = List.copyOf(entry.plannedChanges()).indexOf(change);
        return new Stage(
                projected,
                pointer + "/plannedChanges" + JsonPointers.step(index),
                true,
                change.set().keySet(),
                later(later(day, change.effectiveFrom()), projected.engagedFrom()));
    }

    private void add(Stage stage) {
        var until = stage.entry().engagedUntil();
        if (until == null || !until.isBefore(stage.day())) {
            stages.add(stage);
        }
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other == null || other.isBefore(day) ? day : other;
    }
}
