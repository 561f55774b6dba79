package org.article28.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what refers to some entries and assessments. Pure.
 *
 * @param entries ids
 * @param assessments ids
 */
record References(Set<String> entries, Set<String> assessments) {

    /** Those that name one of them, now or once it is planned. */
    List<SubProcessor> in(List<SubProcessor> all) {
        return entries.isEmpty() && assessments.isEmpty()
                ? List.of()
                : all.stream().filter(this::isIn).toList();
    }

    /** Those that name one of the entries. */
    List<Assessment> inAssessments(List<Assessment> all) {
        return entries.isEmpty() ? List.of() : all.stream().filter(this::isIn).toList();
    }

    private boolean isIn(SubProcessor entry) {
        return isEntry(entry.memberOf())
                || isEntry(entry.engagedBy())
                || !Collections.disjoint(entries, entry.replaces())
                || !Collections.disjoint(assessments, entry.assessments())
                || entry.plannedChanges().stream().anyMatch(this::isIn);
    }

    private boolean isIn(PlannedChange planned) {
        return !Collections.disjoint(assessments, Links.named(planned.set().get("assessments")))
                || Links.FIELDS.stream()
                        .map(field -> Links.named(planned.set().get(field)))
                        .anyMatch(ids -> !Collections.disjoint(entries, ids));
    }

    private boolean isIn(Assessment assessment) {
        return Stream.concat(
                        assessment.exporters().stream(), Stream.ofNullable(assessment.importer()))
                .map(Assessment.Party::subProcessor)
                .anyMatch(this::isEntry);
    }

    private boolean isEntry(@Nullable String id) {
        return id != null && entries.contains(id);
    }
}
