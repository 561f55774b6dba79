package org.article28.api.desk.form;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.article28.model.Finding;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a part. Pure.
 *
 * @param fault why it is not kept; null where it is, or could be
 * @param newer what somebody else made of it, where that is why
 * @param kept that it was; null where that is no news
 * @param faults what is wrong with it; their pointers lead into it
 * @param findings what the rules say; their pointers lead into it, too; null where they were not
 *     asked
 */
public record Remarks(
        @Nullable String fault,
        @Nullable Newer newer,
        @Nullable String kept,
        List<FieldError> faults,
        @Nullable List<Finding> findings) {

    public static final Remarks NONE = new Remarks(null, null, null, List.of(), null);

    public Remarks {
        faults = List.copyOf(faults);
        findings = findings == null ? null : List.copyOf(findings);
    }

    /** {@code differing}: the fields in which it differs from what was filled in. */
    public record Newer(String address, List<String> differing) {

        public Newer {
            differing = List.copyOf(differing);
        }
    }

    public static Remarks ofRules(List<Finding> findings) {
        return new Remarks(null, null, null, List.of(), findings);
    }

    /** The same of what was just kept. */
    public Remarks kept(String words) {
        return new Remarks(fault, newer, words, faults, findings);
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
                faults(error -> there.test(error.pointer()), FieldError::detail),
                findings(finding -> there.test(finding.pointer())),
                hint);
    }

    /** What is said of none of these places; {@code labels} name what it is said of. */
    List<String> faultsBeyond(Set<String> within, Set<String> exact, UnaryOperator<String> labels) {
        return faults(
                error -> isBeyond(error.pointer(), within, exact),
                error -> {
                    var pointer = error.pointer();
                    return pointer == null || pointer.isEmpty()
                            ? error.detail()
                            : labels.apply(pointer) + ": " + error.detail();
                });
    }

    /** As {@link #faultsBeyond}. */
    List<Remark> findingsBeyond(Set<String> within, Set<String> exact) {
        return findings(finding -> isBeyond(finding.pointer(), within, exact));
    }

    private List<String> faults(Predicate<FieldError> which, Function<FieldError, String> words) {
        return faults.stream().filter(which).map(words).distinct().toList();
    }

    private List<Remark> findings(Predicate<Finding> which) {
        return Stream.ofNullable(findings)
                .flatMap(Collection::stream)
                .filter(which)
                .map(Remark::of)
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
