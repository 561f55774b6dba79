package org.article28.model;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the planned changes of an entry fit into the document, and into their own order. */
final class PlannedCheck {

    private static final Set<String> DAYS =
            Set.of("engagedFrom", "engagedUntil", "validUntil", "checkedOn");

    /** Types of locations that are named in a field of the same name. */
    private static final Set<String> NAMED = Set.of("country", "region");

    private static final Set<String> FIELDS =
            Arrays.stream(SubProcessor.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(field -> !field.equals("id") && !field.equals("plannedChanges"))
                    .collect(Collectors.toUnmodifiableSet());

    private final SubProcessor entry;
    private final Faults faults;
    private final ReferenceCheck references;

    private PlannedCheck(SubProcessor entry, Faults faults, ReferenceCheck references) {
        this.entry = entry;
        this.faults = faults;
        this.references = references;
    }

    static void check(SubProcessor entry, Faults faults, ReferenceCheck references) {
        if (!entry.plannedChanges().isEmpty()) {
            new PlannedCheck(entry, faults, references).all();
        }
    }

    private void all() {
        faults.unique(
                entry,
                "/plannedChanges",
                entry.plannedChanges().stream().map(PlannedChange::id).toList());
        var placed = new ArrayList<Placed>();
        for (var planned : entry.plannedChanges()) {
            var place = new Placed("/plannedChanges/" + placed.size(), planned);
            placed.add(place);
            set(place.path() + "/set", planned.set());
        }
        placed.sort(Placed.BY_DAY);
        order(placed);
    }

    /** A planned change where the author wrote it. */
    private record Placed(String path, PlannedChange planned) {
        static final Comparator<Placed> BY_DAY =
                Comparator.comparing(Placed::planned, PlannedChange.BY_DAY);
    }

    private void set(String path, Map<String, @Nullable Object> set) {
        for (var field : set.keySet()) {
            if (!FIELDS.contains(field)) {
                faults.add(
                        entry,
                        path + JsonPointers.step(field),
                        "unknown-field",
                        "no field that can be set");
            }
        }
        references.planned(entry, path, set);
        days(path, set);
        if (set.get("locations") instanceof Collection<?> locations) {
            locations(path + "/locations", locations);
        }
        if (set.get("translations") instanceof Map<?, ?> translations) {
            ValueCheck.checkTranslations(entry, path + "/translations", translations, faults);
        }
    }

    private void locations(String path, Collection<?> locations) {
        int i = 0;
        for (var location : locations) {
            var place = path + "/" + i++;
            if (location instanceof Map<?, ?> members
                    && members.get("type") instanceof String type
                    && NAMED.contains(type)
                    && (!(members.get(type) instanceof String name) || name.isBlank())) {
                faults.unnamed(entry, place, type);
            }
        }
    }

    private void days(String path, @Nullable Object value) {
        switch (value) {
            case Map<?, ?> members -> members.forEach((name, member) -> days(path, name, member));
            case Collection<?> elements -> {
                int i = 0;
                for (var element : elements) {
                    days(path + "/" + i++, element);
                }
            }
            case null, default -> {}
        }
    }

    private void days(String path, Object name, @Nullable Object member) {
        var place = path + JsonPointers.step(name.toString());
        var day = DAYS.contains(name.toString()) ? day(member) : null;
        if (day != null) {
            faults.fourDigitYear(entry, place, day);
        } else {
            days(place, member);
        }
    }

    /**
     * No change takes effect after the engagement has ended, as the changes before it leave its
     * end.
     */
    private void order(List<Placed> inOrder) {
        @Nullable LocalDate from = entry.engagedFrom();
        @Nullable LocalDate until = entry.engagedUntil();
        for (var placed : inOrder) {
            var set = placed.planned().set();
            if (until != null && placed.planned().effectiveFrom().isAfter(until)) {
                outOfOrder(
                        placed.path() + "/effectiveFrom", "the engagement has ended before that");
            }
            from = set.containsKey("engagedFrom") ? day(set.get("engagedFrom")) : from;
            until = set.containsKey("engagedUntil") ? day(set.get("engagedUntil")) : until;
            boolean moved = set.containsKey("engagedFrom") || set.containsKey("engagedUntil");
            if (moved && from != null && until != null && until.isBefore(from)) {
                outOfOrder(placed.path() + "/set", "the engagement would end before it begins");
            }
        }
    }

    private void outOfOrder(String pointer, String detail) {
        faults.add(entry, pointer, "dates-out-of-order", detail);
    }

    /** What is no day is refused where values are read. */
    private static @Nullable LocalDate day(@Nullable Object value) {
        try {
            return value instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
