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

/**
 * Whether a planned reference leads back to its entry on the day on which it takes effect. Looks at
 * no more than {@link #FARTHEST} entries for each, so that long chains that are planned throughout
 * cost no time that grows with their square. Pure.
 */
final class PlannedCycles {

    private static final int FARTHEST = 100;

    private final Collection<SubProcessor> entries;
    private final String field;
    private final Map<String, NavigableMap<LocalDate, Set<String>>> byId = new HashMap<>();

    private PlannedCycles(
            Collection<SubProcessor> entries,
            String field,
            Function<SubProcessor, Set<String>> now) {
        this.entries = entries;
        this.field = field;
        entries.forEach(entry -> byId.put(entry.id(), byDay(entry, now.apply(entry))));
    }

    /** {@code linked}: entries by id, with all that they lead to. */
    static void check(Map<String, SubProcessor> linked, Faults faults) {
        var entries = linked.values();
        if (entries.stream().allMatch(each -> each.plannedChanges().isEmpty())) {
            return;
        }
        new PlannedCycles(entries, "memberOf", entry -> Links.named(entry.memberOf()))
                .check(faults);
        new PlannedCycles(entries, "engagedBy", entry -> Links.named(entry.engagedBy()))
                .check(faults);
        new PlannedCycles(entries, "replaces", SubProcessor::replaces).check(faults);
    }

    private void check(Faults faults) {
        for (var entry : entries) {
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
                                byDay.put(
                                        planned.effectiveFrom(),
                                        Links.named(planned.set().get(field))));
        return byDay;
    }
}
