package org.article28.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of a document is to be checked.
 *
 * @param register null where it is as it was
 * @param entries in the document's order
 * @param linked among which cycles are looked for: entries by id, with all that they lead to
 * @param hasEntry whether an id names an entry of the whole document
 */
record Scope(
        Document document,
        @Nullable Register register,
        List<SubProcessor> entries,
        Map<String, SubProcessor> linked,
        List<Assessment> assessments,
        Predicate<String> hasEntry,
        Predicate<String> hasAssessment) {

    static Scope whole(Document document) {
        var entries = new LinkedHashMap<String, SubProcessor>();
        document.subProcessors().forEach(entry -> entries.put(entry.id(), entry));
        var assessments = new HashSet<String>();
        document.assessments().forEach(assessment -> assessments.add(assessment.id()));
        return new Scope(
                document,
                document.register(),
                document.subProcessors(),
                entries,
                document.assessments(),
                entries::containsKey,
                assessments::contains);
    }

    /** What differs, and what refers to something that is there no longer. */
    static Scope of(Document before, Document after) {
        if (narrows(before.register(), after.register())) {
            return whole(after);
        }
        var entries = Difference.of(before.subProcessors(), after.subProcessors());
        var assessments = Difference.of(before.assessments(), after.assessments());
        var gone = new References(entries.gone(), assessments.gone());
        var touched = entries.with(gone.in(after.subProcessors()));
        return new Scope(
                after,
                Objects.equals(before.register(), after.register()) ? null : after.register(),
                touched,
                Links.closed(touched, after::subProcessor),
                assessments.with(gone.inAssessments(after.assessments())),
                id -> after.subProcessor(id) != null,
                id -> after.assessment(id) != null);
    }

    /** Whether entries may refer to a section or a service that there is no longer. */
    private static boolean narrows(@Nullable Register before, @Nullable Register after) {
        if (before == null || after == null) {
            return !Objects.equals(before, after);
        }
        return !ids(after.sections()).containsAll(ids(before.sections()))
                || !ids(after.services()).containsAll(ids(before.services()));
    }

    private static Set<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::id).collect(Collectors.toSet());
    }
}
