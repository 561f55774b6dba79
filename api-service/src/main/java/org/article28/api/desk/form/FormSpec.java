package org.article28.api.desk.form;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.article28.model.Part;
import org.article28.model.PartKind;

/**
 * The form of a kind of part: which fields it has, in which order. Pure.
 *
 * @param idFrom of which field an id is made where a part is new
 */
public record FormSpec(
        PartKind kind,
        Class<? extends Record> type,
        String idFrom,
        List<Group> groups,
        List<RowsSpec> rows) {

    public FormSpec {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    public static <T extends Record & Part> FormSpec of(
            PartKind kind, Class<T> type, String idFrom, List<Group> groups, List<RowsSpec> rows) {
        return new FormSpec(kind, type, idFrom, groups, rows);
    }

    /** Fields that belong together. */
    public record Group(Supplier<String> title, List<FieldSpec> fields) {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    Stream<FieldSpec> fields() {
        return groups.stream().flatMap(group -> group.fields().stream());
    }
}
