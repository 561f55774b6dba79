package org.article28.api.meaning;

import static org.article28.model.ChangeClass.MATERIAL;
import static org.article28.model.ChangeEvent.ANNOUNCED;
import static org.article28.model.ChangeEvent.BROUGHT_FORWARD;
import static org.article28.model.ChangeEvent.POSTPONED;
import static org.article28.model.ChangeEvent.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.article28.api.timeline.Projection;
import org.article28.model.ChangeEvent;
import org.article28.model.PlannedChange;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** What a change of an entry's planned changes does, seen from one day. Pure. */
final class Plans {

    private final Projection projection;
    private final Contents contents;
    private final LocalDate today;

    Plans(Projection projection, Contents contents, LocalDate today) {
        this.projection = projection;
        this.contents = contents;
        this.today = today;
    }

    /** Those that are due by that day are part of what holds, and told with it. */
    List<Facet> between(SubProcessor before, SubProcessor after) {
        var facets = new ArrayList<Facet>();
        var was = later(before);
        var is = later(after);
        var known = byId(before);
        for (var planned : is.values()) {
            var old = known.get(planned.id());
            if (old == null || !old.effectiveFrom().isAfter(today)) {
                facets.add(announced(after, planned));
            } else if (!old.equals(planned)) {
                facets.add(changed(old, after, planned));
            }
        }
        for (var old : was.values()) {
            if (!is.containsKey(old.id())) {
                facets.add(gone(before, old, after, byId(after).get(old.id())));
            }
        }
        return facets;
    }

    private Map<String, PlannedChange> later(SubProcessor entry) {
        var later = byId(entry);
        later.values().removeIf(planned -> !planned.effectiveFrom().isAfter(today));
        return later;
    }

    private static Map<String, PlannedChange> byId(SubProcessor entry) {
        var byId = new TreeMap<String, PlannedChange>();
        entry.plannedChanges().forEach(planned -> byId.put(planned.id(), planned));
        return byId;
    }

    Facet announced(SubProcessor entry, PlannedChange planned) {
        return contents.between(
                projection.before(entry, planned),
                projection.after(entry, planned),
                ANNOUNCED,
                planned.effectiveFrom());
    }

    /** Another content is announced anew; another day moves what was announced. */
    private Facet changed(PlannedChange old, SubProcessor after, PlannedChange planned) {
        var day = planned.effectiveFrom();
        var base = projection.before(after, planned);
        var told =
                contents.between(
                        projection.with(base, old), projection.with(base, planned), ANNOUNCED, day);
        if (!old.effectiveFrom().equals(day)) {
            return told.atLeastMaterial().as(moved(old, day));
        }
        return Objects.equals(old.urgency(), planned.urgency()) ? told : told.atLeastMaterial();
    }

    private static ChangeEvent moved(PlannedChange old, LocalDate day) {
        return day.isAfter(old.effectiveFrom()) ? POSTPONED : BROUGHT_FORWARD;
    }

    /** Brought forward to now, under its id or by an edit of what holds; or withdrawn. */
    private Facet gone(
            SubProcessor before,
            PlannedChange old,
            SubProcessor after,
            @Nullable PlannedChange dueNow) {
        var held = projection.on(after, today);
        boolean holds = dueNow != null || projection.holds(held, old);
        return holds
                ? contents.between(projection.before(before, old), held, BROUGHT_FORWARD, null)
                : Facet.now(MATERIAL, WITHDRAWN);
    }
}
