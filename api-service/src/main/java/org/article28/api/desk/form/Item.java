package org.article28.api.desk.form;

/** What a form consists of. */
public sealed interface Item permits FieldSpec, RowsSpec, PatchSpec {

    /** A JSON Pointer into the part, or the row, without its first slash. */
    String name();
}
