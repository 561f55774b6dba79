package org.article28.api.desk.form;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.article28.model.Finding;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a part. Pure.
 *
 * @param fault why it is not kept; null where it is, or could be
 * @param faults what is wrong with it; their pointers lead into it
 * @param findings what the rules say; their pointers lead into it, too; null where they were not
 *     asked
 */
public record Remarks(
        @Nullable String fault, List<FieldError> faults, @Nullable List<Finding> findings) {

    public Remarks {
        faults = List.copyOf(faults);
        findings = findings == null ? null : List.copyOf(findings);
    }

    /** At that place, and inside of it. */
    Said within(String place, @Nullable String hint) {
        return said(place, pointer -> isWithin(pointer, "/" + place), hint);
    }

    /** At exactly that place. */
    Said at(String place) {
        return said(place, ("/" + place)::equals, null);
    }

    private Said said(String place, Predicate<@Nullable String> there, @Nullable String hint) {
        return new Said(
                place,
                faults(error -> there.test(error.pointer())),
                findings(finding -> there.test(finding.pointer())),
                hint);
    }

    /** What is said of none of these places. */
    List<String> faultsBeyond(Set<String> within, Set<String> exact) {
        return faults(error -> isBeyond(error.pointer(), within, exact));
    }

    /** As {@link #faultsBeyond}. */
    List<String> findingsBeyond(Set<String> within, Set<String> exact) {
        return findings(finding -> isBeyond(finding.pointer(), within, exact));
    }

    private List<String> faults(Predicate<FieldError> which) {
        return faults.stream().filter(which).map(FieldError::detail).distinct().toList();
    }

    private List<String> findings(Predicate<Finding> which) {
        return Stream.ofNullable(findings)
                .flatMap(Collection::stream)
                .filter(which)
                .map(Finding::detail)
                .distinct()
                .toList();
    }

    private static boolean isBeyond(
            @Nullable String pointer, Set<String> within, Set<String> exact) {
        return (pointer == null || !exact.contains(pointer.substring(pointer.isEmpty() ? 0 : 1)))
                && within.stream().noneMatch(place -> isWithin(pointer, "/" + place));
    }

    private static boolean isWithin(@Nullable String pointer, String place) {
        return pointer != null && (pointer.equals(place) || pointer.startsWith(place + "/"));
    }
}
