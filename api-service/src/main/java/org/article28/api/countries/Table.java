package org.article28.api.countries;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.article28.model.Regime;

/**
 * The rows of one regime.
 *
 * @param rows by code and first day; no two of one code hold on the same day
 */
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

    /** The row that tells of that code on that day. */
    Optional<Row> on(String code, LocalDate day) {
        return rows.stream().filter(row -> row.code().equals(code) && row.holdsOn(day)).findFirst();
    }

    /** Only what holds on that day. */
    Table on(LocalDate day) {
        return new Table(regime, rows.stream().filter(row -> row.holdsOn(day)).toList());
    }
}
