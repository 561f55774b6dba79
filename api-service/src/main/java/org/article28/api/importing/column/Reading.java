package org.article28.api.importing.column;

import org.jspecify.annotations.Nullable;

/** What came of reading a cell. */
public sealed interface Reading {

    /** The value of the field; null where the cell says that there is none. */
    record Value(@Nullable Object value) implements Reading {}

    /** The cell can't be read. {@code code}: as in problems. */
    record Refused(String code, String detail) implements Reading {}
}
