package org.article28.api.countries;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.article28.model.Regime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rows of one regime.
 *
 * @param rows by code and first day; no two of one code hold on the same day
 */
@Schema(requiredProperties = {"regime", "rows"})
public record Table(Regime regime, List<Row> rows) {

    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::code).thenComparing(Row::from);

    public Table {
        rows = List.copyOf(rows);
        for (int i = 1; i < rows.size(); i++) {
            check(rows.get(i - 1), rows.get(i));
        }
    }

    private static void check(Row row, Row next) {
        if (ORDER.compare(row, next) > 0) {
            throw new IllegalArgumentException(next.code() + " stands after " + row.code());
        }
        if (row.code().equals(next.code()) && !row.endsBefore(next)) {
            throw new IllegalArgumentException(row.code() + " has two rows for one day");
        }
    }

    /**
     * The row that tells of that code on that day: the last to begin by then, if it still holds.
     */
    Optional<Row> on(String code, LocalDate day) {
        int first = 0;
        int end = rows.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (beginsBy(rows.get(middle), code, day)) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return Optional.of(first)
                .filter(count -> count > 0)
                .map(count -> rows.get(count - 1))
                .filter(row -> row.code().equals(code) && row.holdsOn(day));
    }

    /** Whether it stands before all rows of that code that begin after that day. */
    private static boolean beginsBy(Row row, String code, LocalDate day) {
        int order = row.code().compareTo(code);
        return order < 0 || (order == 0 && !row.from().isAfter(day));
    }

    /** Only what holds on that day. */
    Table on(LocalDate day) {
        return new Table(regime, rows.stream().filter(row -> row.holdsOn(day)).toList());
    }
}
