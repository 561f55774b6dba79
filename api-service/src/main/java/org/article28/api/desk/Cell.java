package org.article28.api.desk;

import org.jspecify.annotations.Nullable;

/**
 * Something under its head, in a table or among facts; templates/desk/cell.html.
 *
 * @param datetime the same for programs, where it is a time
 */
public record Cell(String head, String value, @Nullable String datetime) {

    public static Cell of(String head, String value) {
        return new Cell(head, value, null);
    }

    /** {@code moment}: an instant or a day as the API writes it; empty for none. */
    public static Cell at(String head, String moment) {
        return moment.isEmpty() ? of(head, "") : new Cell(head, Moments.words(moment), moment);
    }
}
