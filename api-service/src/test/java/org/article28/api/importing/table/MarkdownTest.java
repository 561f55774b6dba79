package org.article28.api.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.article28.api.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "**Example** *Inc.*^Example Inc.",
                "`code`^code",
                "France,<br>Switzerland^France,\\nSwitzerland",
                "a<BR/>b^a\\nb",
                "<b>bold</b>^bold",
                "Example<sup>*</sup>^Example*",
                "a <unknown tag>^a <unknown tag>",
                "AT&amp;T^AT&T",
                "AT&T^AT&T",
                "a \\| b^a | b",
                "1 \\* 2^1 * 2",
                "![logo](x.png) Example^logo Example"
            })
    void cellGivesItsWords(String markdown, String expected) {
        assertThat(cell(markdown).text()).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void linkGivesItsWordsAndWhereItLeads() {
        assertThat(cell("[Example](https://example.org/a) and [b](https://b.example.org)"))
                .isEqualTo(new Cell("Example and b", "https://example.org/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\\* Only for some",
                "\n* Only for some",
                "\n*Only for some*",
                "* Only for some",
                "\\* Only for some"
            })
    void lineThatBeginsWithAMarkIsAFootnote(String footnote) {
        var tables = Markdown.read("| Name |\n| --- |\n| A* |\n" + footnote + "\n");

        assertThat(tables.footnotes()).isEqualTo(Map.of("*", "Only for some"));
        assertThat(tables.tables().getFirst().rows()).containsExactly(List.of(Cell.of("A*")));
    }

    @Test
    void listBelowATableIsNoFootnote() {
        assertThat(Markdown.read("| Name |\n| --- |\n| A* |\n\n* One\n* Two\n").footnotes())
                .isEmpty();
    }

    @Test
    void severalTablesAreReadInTheirOrder() {
        var tables =
                Markdown.read("# One\n\n| Name |\n|---|\n| A |\n\n# Two\n\n|Name|\n|---|\n| B |\n");

        assertThat(tables.tables())
                .containsExactly(
                        new Table(List.of("Name"), List.of(List.of(Cell.of("A")))),
                        new Table(List.of("Name"), List.of(List.of(Cell.of("B")))));
    }

    @Test
    void tableInACodeBlockIsAnExample() {
        assertThatThrownBy(() -> Markdown.read("```\n| Name |\n|---|\n| A |\n```\n"))
                .isInstanceOf(Rejection.Malformed.class);
    }

    @Test
    void missingCellsAtTheEndAreEmpty() {
        assertThat(
                        Markdown.read("| Name | Purpose |\n|---|---|\n| A |\n")
                                .tables()
                                .getFirst()
                                .rows())
                .containsExactly(List.of(Cell.of("A"), Cell.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "*", "[", "<b>", "` ", "\\", "(", "![", "_a"})
    void deepNestingIsReadWithoutRunningOutOfStack(String opening) {
        var deep = opening.repeat(20_000) + "x" + "*_".repeat(20_000);

        var read = Markdown.read(deep + "\n\n| Name |\n| --- |\n| " + deep + " |\n");

        assertThat(read.tables()).hasSize(1);
    }

    private static Cell cell(String markdown) {
        return Markdown.read("| Name |\n| --- |\n| " + markdown + " |\n")
                .tables()
                .getFirst()
                .rows()
                .getFirst()
                .getFirst();
    }
}
