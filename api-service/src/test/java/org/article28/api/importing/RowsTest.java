package org.article28.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.article28.api.importing.column.Column;
import org.article28.api.importing.column.Mapping;
import org.article28.api.importing.table.Markdown;
import org.article28.model.Organisation;
import org.article28.model.Register;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void footnoteOfANameIsItsCondition() {
        var row = row("| Name |\n|---|\n| Example* |\n\n\\* Only where it is switched on\n");

        assertThat(row.values())
                .containsEntry(Column.NAME, "Example")
                .containsEntry(Column.CONDITION, "Only where it is switched on");
    }

    @Test
    void markWithoutAFootnoteStays() {
        assertThat(row("| Name |\n|---|\n| Example* |\n").values())
                .containsEntry(Column.NAME, "Example*")
                .doesNotContainKey(Column.CONDITION);
    }

    @Test
    void linkOfANameIsItsWebsiteWhereThereIsNoOther() {
        assertThat(row("| Name |\n|---|\n| [Example](https://example.org) |\n").values())
                .containsEntry(Column.WEBSITE, "https://example.org");
        assertThat(
                        row("| Name | URL |\n|---|---|\n| [Example](https://example.org) | example.com |\n")
                                .values())
                .containsEntry(Column.WEBSITE, "https://example.com");
    }

    @Test
    void rowsAreCountedThroughAllTables() {
        var rows = rows("| Name |\n|---|\n| A |\n| B |\n\n| Vendor |\n|---|\n| C |\n");

        assertThat(rows).extracting(Row::pointer).containsExactly("/rows/0", "/rows/1", "/rows/2");
        assertThat(rows.getLast().error(Column.NAME, "x", "y").pointer())
                .isEqualTo("/rows/2/Vendor");
    }

    private static Row row(String markdown) {
        return rows(markdown).getFirst();
    }

    private static List<Row> rows(String markdown) {
        var source = new Source.OfTables(Markdown.read(markdown), Mapping.of(List.of()));
        return Rows.read(source, register(), Set.of());
    }

    private static Register register() {
        var organisation = new Organisation("Example", null, null, null, null, null, null);
        return new Register(
                "example",
                organisation,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
