package org.article28.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether a planned reference leads back to its entry on the day on which it takes effect. Looks at
 * no more than {@link #FARTHEST} entries for each, so that long chains that are planned throughout
 * cost no time that grows with their square. Pure.
 */
final class PlannedCycles {

    private static final int FARTHEST = 100;

    private final Document document;
    private final String field;
    private final Map<String, NavigableMap<LocalDate, Set<String>>> byId = new HashMap<>();

    private PlannedCycles(
            Document document, String field, Function<SubProcessor, Set<String>> now) {
        this.document = document;
        this.field = field;
        document.subProcessors()
                .forEach(entry -> byId.put(entry.id(), byDay(entry, now.apply(entry))));
    }

    static void check(Document document, Faults faults) {
        if (document.subProcessors().stream().allMatch(each -> each.plannedChanges().isEmpty())) {
            return;
        }
        new PlannedCycles(document, "memberOf", entry -> ids(entry.memberOf())).check(faults);
        new PlannedCycles(document, "engagedBy", entry -> ids(entry.engagedBy())).check(faults);
        new PlannedCycles(document, "replaces", SubProcessor::replaces).check(faults);
    }

    private void check(Faults faults) {
        for (var entry : document.subProcessors()) {
            int i = 0;
            for (var planned : entry.plannedChanges()) {
                var place = "/plannedChanges/" + i++ + "/set/" + field;
                if (planned.set().containsKey(field)
                        && leadsBack(entry.id(), planned.effectiveFrom())) {
                    faults.add(entry, place, "cycle", "this would lead back to " + entry.id());
                }
            }
        }
    }

    private boolean leadsBack(String id, LocalDate day) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(id));
        for (int looked = 0; looked < FARTHEST && !open.isEmpty(); looked++) {
            var next = on(open.removeFirst(), day);
            if (next.contains(id)) {
                return true;
            }
            next.stream().limit(FARTHEST).filter(seen::add).forEach(open::addLast);
        }
        return false;
    }

    private Set<String> on(String id, LocalDate day) {
        var byDay = byId.get(id);
        return byDay == null ? Set.of() : byDay.floorEntry(day).getValue();
    }

    /** What it refers to from each day on. */
    private NavigableMap<LocalDate, Set<String>> byDay(SubProcessor entry, Set<String> now) {
        var byDay = new TreeMap<LocalDate, Set<String>>();
        byDay.put(LocalDate.MIN, now);
        entry.plannedChanges().stream()
                .filter(planned -> planned.set().containsKey(field))
                .sorted(PlannedChange.BY_DAY)
                .forEach(
                        planned ->
                                byDay.put(planned.effectiveFrom(), ids(planned.set().get(field))));
        return byDay;
    }

    /** One id, or several, as a merge patch has them. */
    private static Set<String> ids(@Nullable Object value) {
        return switch (value) {
            case String id -> Set.of(Text.required(id));
            case Collection<?> ids -> Text.set(ids.stream().map(String::valueOf).toList());
            case null, default -> Set.of();
        };
    }
}
