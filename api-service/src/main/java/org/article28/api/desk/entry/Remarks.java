package org.article28.api.desk.entry;

import java.util.List;
import java.util.Set;
import org.article28.model.Finding;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of fields. Pure.
 *
 * @param faults why the entry is refused; their pointers lead into it
 * @param findings what the rules say; their pointers lead into it, too
 * @param earliest the first day that satisfies all contracts, as a sentence; null where unknown
 */
record Remarks(List<FieldError> faults, List<Finding> findings, @Nullable String earliest) {

    static final Remarks NONE = new Remarks(List.of(), List.of(), null);

    Remarks {
        faults = List.copyOf(faults);
        findings = List.copyOf(findings);
    }

    List<String> faultsAt(String place) {
        return faults.stream()
                .filter(each -> isAt(each.pointer(), place))
                .map(FieldError::detail)
                .distinct()
                .toList();
    }

    List<String> findingsAt(String place) {
        return findings.stream()
                .filter(each -> isAt(each.pointer(), place))
                .map(Finding::detail)
                .distinct()
                .toList();
    }

    List<String> faultsBeyond(Set<String> places) {
        return faults.stream()
                .filter(each -> isBeyond(each.pointer(), places))
                .map(FieldError::detail)
                .distinct()
                .toList();
    }

    List<String> findingsBeyond(Set<String> places) {
        return findings.stream()
                .filter(each -> isBeyond(each.pointer(), places))
                .map(Finding::detail)
                .distinct()
                .toList();
    }

    private static boolean isBeyond(@Nullable String pointer, Set<String> places) {
        return places.stream().noneMatch(place -> isAt(pointer, place));
    }

    private static boolean isAt(@Nullable String pointer, String place) {
        return pointer != null && (pointer.equals(place) || pointer.startsWith(place + "/"));
    }
}
