package org.article28.api.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.article28.api.importing.Awkward;
import org.article28.model.table.Formulas;

class TablePropertyTest {

    @Property(tries = 2000)
    void onePrefixIsAddedAndThatOneIsStripped(@ForAll("formulas") String text) {
        assertThat(Formulas.strip(Formulas.prefix(text))).isEqualTo(text);
    }

    @Property(tries = 1000)
    void noWrittenCellIsAFormula(@ForAll("formulas") String text) {
        assertThat(Formulas.prefix(text)).doesNotMatch("(?s)^[=+\\-@\t\r].*");
    }

    @Property(tries = 1000)
    void csvReadsBackAsItWas(@ForAll("tables") Table table) {
        var text = Csv.write(table);

        assertThat(Csv.read(text).tables()).as(text).containsExactly(table);
    }

    @Property(tries = 1000)
    void markdownReadsBackAsItWas(@ForAll("tables") Table table) {
        var text = MarkdownText.write(table);

        assertThat(Markdown.read(text).tables()).as(text).containsExactly(table);
    }

    @Provide
    Arbitrary<String> formulas() {
        return Arbitraries.strings().withChars("'=+-@\t\rab").ofMaxLength(6);
    }

    @Provide
    Arbitrary<Table> tables() {
        var cells = Awkward.prose().map(Cell::of).list().ofSize(2);
        return cells.map(row -> List.of(Cell.of("first"), row.getFirst(), row.getLast()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(rows -> new Table(List.of("Number", "Name", "Purpose, or such"), rows));
    }
}
