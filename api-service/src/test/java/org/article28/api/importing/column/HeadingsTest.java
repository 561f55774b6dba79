package org.article28.api.importing.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.article28.api.importing.table.Cell;
import org.article28.api.importing.table.Table;
import org.article28.api.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    private static final Mapping NONE = Mapping.of(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sub-processor | NAME",
                "SUBPROCESSOR NAME | NAME",
                "Sub-processor(s) | NAME",
                "Entity | NAME",
                "Vendor* | NAME",
                "Company | NAME",
                "Provider | NAME",
                "Purpose of processing | PURPOSE",
                "Service provided | PURPOSE",
                "Description of services | PURPOSE",
                "Location | LOCATIONS",
                "Location(s) | LOCATIONS",
                "Location of processing | LOCATIONS",
                "Country | LOCATIONS",
                "Location (country) | LOCATIONS",
                "Data location | LOCATIONS",
                "Hosting location | LOCATIONS",
                "Region | LOCATIONS",
                "Country of establishment | COUNTRY",
                "Transfer mechanism | TRANSFER_MECHANISMS",
                "Safeguards | TRANSFER_MECHANISMS",
                "Data transfer mechanism | TRANSFER_MECHANISMS",
                "Website | WEBSITE",
                "URL | WEBSITE",
                "transferMechanisms | TRANSFER_MECHANISMS"
            })
    void usualHeadingIsUnderstood(String heading, Column column) {
        var table = new Table(List.of(heading, column == Column.NAME ? "ID" : "Name"), List.of());

        assertThat(Headings.of(table, NONE)).containsEntry(column, 0);
    }

    @Test
    void noHeadingMeansTwoFields() {
        var meanings = new HashMap<String, Column>();
        for (var column : Column.values()) {
            Stream.concat(
                            Stream.of(column.heading()),
                            Synonyms.ALL.getOrDefault(column, List.of()).stream())
                    .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                    .distinct()
                    .forEach(
                            heading ->
                                    assertThat(meanings.put(heading, column)).as(heading).isNull());
        }
        assertThat(meanings).hasSizeGreaterThan(Arrays.asList(Column.values()).size());
    }

    @Test
    void entityBesideANameIsTheLegalOne() {
        var table = new Table(List.of("Vendor", "Entity"), List.of());

        assertThat(Headings.of(table, NONE))
                .containsEntry(Column.NAME, 0)
                .containsEntry(Column.LEGAL_NAME, 1);
    }

    @Test
    void emptyColumnWithoutHeadingIsPassedOver() {
        var row = List.of(Cell.of("Example"), Cell.EMPTY);

        assertThat(Headings.of(new Table(List.of("Name", ""), List.of(row)), NONE))
                .containsOnlyKeys(Column.NAME);
    }

    @Test
    void publisherHasTheLastWord() {
        var table = new Table(List.of("Name", "Country", "Note: internal"), List.of());
        var mapping = Mapping.of(List.of("Country:country", "Note: internal:-"));

        assertThat(Headings.of(table, mapping)).containsOnlyKeys(Column.NAME, Column.COUNTRY);
    }

    @Test
    void headingThatIsTooLongIsRefused() {
        var table = new Table(List.of("Name", "(".repeat(501)), List.of());

        assertThatThrownBy(() -> Headings.of(table, NONE))
                .isInstanceOf(Rejection.Invalid.class)
                .hasMessage("the heading of column 2 has 501 characters; 500 are the most");
    }

    @Test
    void tableWithoutAnEndOfColumnsIsRefusedOnce() {
        var table = new Table(Collections.nCopies(100_000, "Entity"), List.of());

        assertThatThrownBy(() -> Headings.of(table, NONE))
                .isInstanceOf(Rejection.Invalid.class)
                .hasMessage("the table has 100000 columns; 1000 are the most");
    }

    @Test
    void unknownHeadingIsRefusedWithAWayOut() {
        var table = new Table(List.of("Name", "Colour"), List.of());

        assertThatThrownBy(() -> Headings.of(table, NONE))
                .isInstanceOf(Rejection.Invalid.class)
                .hasMessageContaining("the heading Colour is not understood")
                .hasMessageContaining("column=Colour:-");
    }
}
