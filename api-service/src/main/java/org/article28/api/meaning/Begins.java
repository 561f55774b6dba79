package org.article28.api.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.article28.api.timeline.Projection;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** The days on which an entry begins to be engaged, seen from one day. Pure. */
final class Begins {

    private final Projection projection;
    private final LocalDate today;

    Begins(Projection projection, LocalDate today) {
        this.projection = projection;
        this.today = today;
    }

    /**
     * The first is today if it is engaged already; others follow where it ends and is engaged
     * again. None if it is over. What is planned counts: it may set the first and the last day.
     */
    List<LocalDate> of(SubProcessor entry) {
        var begins = new ArrayList<LocalDate>();
        LocalDate gapFrom = null;
        var from = today;
        var stage = projection.on(entry, today);
        for (var planned : Projection.inOrder(stage)) {
            gapFrom = read(stage, from, planned.effectiveFrom().minusDays(1), gapFrom, begins);
            from = planned.effectiveFrom();
            stage = projection.after(entry, planned);
        }
        read(stage, from, LocalDate.MAX.minusDays(1), gapFrom, begins);
        return List.copyOf(begins);
    }

    /** Returns the day after the last on which it was engaged up to then. */
    private static @Nullable LocalDate read(
            SubProcessor stage,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate gapFrom,
            List<LocalDate> begins) {
        var engagedFrom = stage.engagedFrom();
        var engagedUntil = stage.engagedUntil();
        var from = engagedFrom != null && engagedFrom.isAfter(first) ? engagedFrom : first;
        var until = engagedUntil != null && engagedUntil.isBefore(last) ? engagedUntil : last;
        if (from.isAfter(until)) {
            return gapFrom;
        }
        if (!from.equals(gapFrom)) {
            begins.add(from);
        }
        return until.plusDays(1);
    }
}
