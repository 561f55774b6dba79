package org.article28.api.desk.entry;

import java.util.List;

/**
 * The form of an entry as it is shown.
 *
 * @param faults of what has no field
 * @param remarks of the rules on what has no field
 */
public record EntryView(
        List<Group> groups, List<RowGroup> rows, List<String> faults, List<String> remarks) {

    public EntryView {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /** Fields that belong together. */
    public record Group(String title, List<FormField> fields) {}

    /** A list in the entry. */
    public record RowGroup(String name, String title, List<Row> rows) {}

    /** An element of a list; {@code place} begins the names of its fields. */
    public record Row(int number, String place, List<FormField> fields) {}
}
