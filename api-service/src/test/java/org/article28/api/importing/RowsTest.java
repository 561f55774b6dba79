package org.article28.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.article28.api.importing.column.Column;
import org.article28.api.importing.column.Mapping;
import org.article28.api.importing.table.Markdown;
import org.article28.api.problem.Rejection;
import org.article28.model.Organisation;
import org.article28.model.Register;
import org.article28.model.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "Name, 501, /rows/0/Name, 'row 1, Name: it has 501 characters; 500 are the most'",
        "Purpose, 20001, /rows/0/Purpose, 'row 1, Purpose: it has 20001 characters; 20000 are the most'",
        "Locations, 100001, /rows/0/Locations, 'row 1, Locations: it has 100001 characters; 100000 are the most'"
    })
    void cellThatIsTooLongIsRefused(String heading, int length, String pointer, String detail) {
        var text = "| ID | %s |\n|---|---|\n| a | %s |\n".formatted(heading, "x".repeat(length));

        assertThatThrownBy(() -> rows(text))
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class,
                        refused ->
                                assertThat(refused.errors())
                                        .contains(FieldError.at(pointer, "too-long", detail)));
    }

    @Test
    void serviceOfTheRegisterComesBeforeAllOfThem() {
        var services =
                "| Name | Services |\n|---|---|\n| A | All products |\n| B | All services |\n";

        assertThat(rows(services))
                .extracting(row -> row.values().get(Column.SERVICES))
                .containsExactly(Set.of("suite"), Set.of());
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
                List.of(new Register.Service("suite", "All products")),
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
