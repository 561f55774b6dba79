package org.article28.notifier.evidence;

import java.util.List;
import org.article28.notifier.parameter.Numbers;
import org.article28.notifier.rows.RowAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are wanted, in the order in which they were made.
 *
 * @param after the id of the delivery after which they begin
 * @param limit how many at most; null for all that there are
 */
record Window(long after, @Nullable Integer limit) {

    private static final int LARGEST = 1_000;

    /** Of one read, so that they are never gathered. */
    private static final int PIECE = 1_000;

    /** Reads so many deliveries after one. */
    @FunctionalInterface
    interface Rows {
        List<Told> after(long id, int limit);
    }

    /**
     * @throws org.article28.notifier.problem.Rejection.Invalid for what are no such parameters
     */
    static Window of(String after, @Nullable String limit) {
        long begin = Numbers.atLeast("after", after, 0);
        return new Window(
                begin, limit == null ? null : (int) Numbers.between("limit", limit, 1, LARGEST));
    }

    /** {@code next}: the row after which there are more; null where nobody asked for a page. */
    record Page(RowAnswers.Pieces<Told> pieces, @Nullable Long next) {}

    Page read(Rows rows) {
        if (limit == null) {
            return new Page(last -> rows.after(last == null ? after : last.id(), PIECE), null);
        }
        var found = rows.after(after, limit + 1);
        var shown = found.stream().limit(limit).toList();
        return new Page(
                last -> last == null ? shown : List.of(),
                found.size() > limit ? shown.getLast().id() : null);
    }
}
