package org.article28.notifier.announcement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.article28.model.PublishedChange;

/** The planned changes of an entry, as a change of it has them: as they stand in JSON. Pure. */
public final class PlannedChanges {

    public static final String PATH = "/plannedChanges";

    private PlannedChanges() {}

    /** Ids of those that it brings, or changes. */
    public static Set<String> gained(PublishedChange change) {
        var plans = new ArrayList<Object>(atBegin(change));
        change.fields().stream()
                .filter(field -> field.path().equals(PATH))
                .forEach(field -> plans.addAll(field.added()));
        return plans.stream()
                .map(PlannedChanges::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of those that it takes away. */
    public static Set<String> lost(PublishedChange change) {
        return lostAfter(LocalDate.MIN, change);
    }

    /** Ids of those among them that were to come after {@code day}. */
    public static Set<String> lostAfter(LocalDate day, PublishedChange change) {
        var ids = new TreeSet<String>();
        change.fields().stream()
                .filter(field -> field.path().equals(PATH))
                .flatMap(field -> field.removed().stream())
                .filter(plan -> isAfter(day, plan))
                .forEach(plan -> ids.add(id(plan)));
        ids.removeAll(gained(change));
        return ids;
    }

    /** An entry may come with plans. */
    private static List<?> atBegin(PublishedChange change) {
        return change.after() instanceof Map<?, ?> entry
                        && entry.get("plannedChanges") instanceof List<?> plans
                ? plans
                : List.of();
    }

    private static String id(Object plan) {
        return plan instanceof Map<?, ?> content && content.get("id") instanceof String id
                ? id
                : "";
    }

    private static boolean isAfter(LocalDate day, Object plan) {
        if (plan instanceof Map<?, ?> content
                && content.get("effectiveFrom") instanceof String from) {
            try {
                return LocalDate.parse(from).isAfter(day);
            } catch (DateTimeException notADay) {
                return false;
            }
        }
        return false;
    }
}
