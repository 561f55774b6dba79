package org.article28.api.importing.matching;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How alike two entries are in what both state, besides their names.
 *
 * @param score from 0 to 1; a half where they have nothing to compare
 * @param weight how much they have to compare
 */
record Likeness(double score, double weight) {

    private static final double NOTHING = 0.5;

    static Likeness of(Profile left, Profile right) {
        var sum = new Sum();
        var a = left.entry();
        var b = right.entry();
        if (Objects.equals(a.purpose(), b.purpose())) {
            sum.add(4, a.purpose() == null ? -1 : 1);
        } else {
            sum.add(4, overlap(left.purpose(), right.purpose()) * 0.95);
        }
        sum.add(2, overlap(left.places(), right.places()));
        sum.add(1.5, overlap(a.sections(), b.sections()));
        sum.add(1.5, overlap(a.services(), b.services()));
        sum.add(1, same(a.country(), b.country()));
        sum.add(1, same(left.host(), right.host()));
        sum.add(0.5, same(a.kind(), b.kind()));
        sum.add(1, overlap(words(a.processing()), words(b.processing())));
        sum.add(0.5, overlap(a.dataCategories(), b.dataCategories()));
        return sum.likeness();
    }

    /** Dice's coefficient; less than 0 where one of them states nothing. */
    static double overlap(Set<?> left, Set<?> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return -1;
        }
        var both = new HashSet<Object>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    private static Set<String> words(@Nullable String text) {
        return text == null ? Set.of() : Set.of(text);
    }

    private static double same(@Nullable Object left, @Nullable Object right) {
        return left == null || right == null ? -1 : left.equals(right) ? 1 : 0;
    }

    /** A weighted mean of what can be compared. */
    private static final class Sum {

        private double sum;
        private double weight;

        void add(double weightOfField, double alike) {
            if (alike >= 0) {
                sum += weightOfField * alike;
                weight += weightOfField;
            }
        }

        Likeness likeness() {
            return new Likeness(weight == 0 ? NOTHING : sum / weight, weight);
        }
    }
}
