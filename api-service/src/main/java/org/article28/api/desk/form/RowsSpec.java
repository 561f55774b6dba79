package org.article28.api.desk.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list in a form, a row for each element.
 *
 * @param idFrom of which field an id is made where an element is new; null where it has none
 * @param ordered whether readers see the elements in the order of their author
 */
public record RowsSpec(
        String name,
        Class<? extends Record> type,
        @Nullable String idFrom,
        boolean ordered,
        List<Item> items)
        implements Item {

    public RowsSpec {
        items = List.copyOf(items);
    }

    /** Of elements that are told apart by what they say. */
    public static RowsSpec of(String name, Class<? extends Record> type, List<Item> items) {
        return new RowsSpec(name, type, null, false, items);
    }

    /** Of elements with ids. */
    public static RowsSpec identified(
            String name, Class<? extends Record> type, String idFrom, List<Item> items) {
        return new RowsSpec(name, type, idFrom, false, items);
    }

    /** Of elements that stay in the order in which they were written. */
    public static RowsSpec inOrder(
            String name, Class<? extends Record> type, @Nullable String idFrom, List<Item> items) {
        return new RowsSpec(name, type, idFrom, true, items);
    }

    List<FieldSpec> fields() {
        return items.stream()
                .filter(FieldSpec.class::isInstance)
                .map(FieldSpec.class::cast)
                .toList();
    }

    @Nullable PatchSpec patch() {
        return items.stream()
                .filter(PatchSpec.class::isInstance)
                .map(PatchSpec.class::cast)
                .findFirst()
                .orElse(null);
    }
}
