package org.article28.api.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The tables of a Markdown text, RFC 7763, as GitHub's variant of it knows them. Text between them
 * is passed over, but for footnotes.
 */
public final class Markdown {

    /** Without lists and quotations, which nest without an end and hold no tables of ours. */
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, FencedCodeBlock.class, HtmlBlock.class, ThematicBreak.class);

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(Set.of(TablesExtension.create()))
                    .enabledBlockTypes(BLOCKS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build();

    /** A pipe that parts cells, as the parser sees it: none with a backslash before it. */
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

    private Markdown() {}

    /**
     * @throws Rejection.Malformed if there is no table, or a row has more cells than the table has
     *     columns, which Markdown itself would drop
     */
    public static Tables read(String text) {
        var lines = text.split("\r\n|\r|\n", -1);
        var tables = new ArrayList<Table>();
        int rows = 0;
        for (var block : nodes(PARSER.parse(text), TableBlock.class)) {
            var table = table(nodes(block, TableRow.class), lines, rows);
            tables.add(table);
            rows += table.rows().size();
        }
        if (tables.isEmpty()) {
            throw new Rejection.Malformed(
                    FieldError.at(
                            "",
                            "no-table",
                            "there is no table: it begins with a row of headings and a row such as | --- | --- |"));
        }
        return new Tables(tables, Footnotes.of(lines));
    }

    private static Table table(List<TableRow> all, String[] lines, int before) {
        var headings = cells(all.getFirst()).stream().map(Cell::text).toList();
        var rows = new ArrayList<List<Cell>>();
        for (var row : all.subList(1, all.size())) {
            var cells = cells(row);
            if (cells.stream().allMatch(Cell::isEmpty) || isFootnote(cells)) {
                continue;
            }
            int index = before + rows.size();
            refuseMore(lines[row.getSourceSpans().getFirst().getLineIndex()], headings, index);
            rows.add(cells);
        }
        return new Table(headings, rows);
    }

    /** A line right below a table is a row to Markdown, whatever it was meant to be. */
    private static boolean isFootnote(List<Cell> cells) {
        return Footnotes.isFootnote(cells.getFirst().text())
                && cells.stream().skip(1).allMatch(Cell::isEmpty);
    }

    private static void refuseMore(String line, List<String> headings, int index) {
        var inner = line.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        var pipes = PIPE.matcher(inner).results().toList();
        boolean closed = !pipes.isEmpty() && pipes.getLast().end() == inner.length();
        int cells = pipes.size() + (closed ? 0 : 1);
        if (cells > headings.size()) {
            throw new Rejection.Malformed(
                    FieldError.at(
                            "/rows/" + index,
                            "cells",
                            "row %d has %d cells where there are %d columns; write \\| for a | in a cell"
                                    .formatted(index + 1, cells, headings.size())));
        }
    }

    private static List<Cell> cells(TableRow row) {
        return nodes(row, TableCell.class).stream().map(Inlines::cell).toList();
    }

    private static <T extends Node> List<T> nodes(Node within, Class<T> type) {
        var found = new ArrayList<T>();
        for (var node = within.getFirstChild(); node != null; node = node.getNext()) {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            } else {
                found.addAll(nodes(node, type));
            }
        }
        return found;
    }
}
