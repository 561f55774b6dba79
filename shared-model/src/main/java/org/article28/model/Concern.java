package org.article28.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom changes of entries in the same sections concern: those who have one of the sections and one
 * of the services.
 *
 * @param sections ids; none means all
 * @param services ids; null means all
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Concern(Set<String> sections, @Nullable Set<String> services) {

    public Concern {
        sections = Text.copy(sections);
        services = services == null ? null : Set.copyOf(services);
    }

    /** Of the changes that are not editorial: one for each set of sections. */
    public static List<Concern> ofWeighty(List<PublishedChange> changes) {
        var bySections = new TreeMap<String, List<PublishedChange>>();
        changes.stream()
                .filter(change -> !change.isEditorial())
                .forEach(
                        change ->
                                bySections
                                        .computeIfAbsent(key(change), _ -> new ArrayList<>())
                                        .add(change));
        return bySections.values().stream()
                .map(
                        alike ->
                                new Concern(
                                        alike.getFirst().sections(),
                                        PublishedChange.concerned(alike)))
                .toList();
    }

    private static String key(PublishedChange change) {
        return String.join(" ", new TreeSet<>(change.sections()));
    }
}
