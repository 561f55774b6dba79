package org.article28.wording;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.article28.model.PublishedChange;
import org.jspecify.annotations.Nullable;

/** Finds why a change could not wait, where its publisher says so with it. Pure. */
public final class Urgencies {

    private static final String URGENCY = "urgency";

    private Urgencies() {}

    public static Optional<Map<?, ?>> of(PublishedChange change) {
        return Stream.concat(Stream.ofNullable(change.after()), told(change))
                .flatMap(Urgencies::within)
                .findFirst();
    }

    /** What an update brings; what it takes away is urgent no longer. */
    private static Stream<Object> told(PublishedChange change) {
        return change.fields().stream()
                .filter(field -> field.path().matches("/(urgency|plannedChanges)"))
                .flatMap(
                        field ->
                                field.path().endsWith(URGENCY)
                                        ? Stream.ofNullable(field.after())
                                                .map(urgency -> Map.of(URGENCY, urgency))
                                        : planned(field.after(), field.added()));
    }

    private static Stream<Object> planned(@Nullable Object after, Collection<?> added) {
        return Stream.concat(
                added.stream(), after instanceof Collection<?> all ? all.stream() : Stream.of());
    }

    /** An entry's own, or that of a change that is planned for it. */
    private static Stream<Map<?, ?>> within(Object part) {
        if (!(part instanceof Map<?, ?> fields)) {
            return Stream.empty();
        }
        var planned = fields.get("plannedChanges") instanceof Collection<?> all ? all : Set.of();
        return Stream.concat(
                fields.get(URGENCY) instanceof Map<?, ?> urgency
                        ? Stream.of(urgency)
                        : Stream.empty(),
                planned.stream().flatMap(Urgencies::within));
    }
}
