package org.article28.api.page.where;

import java.util.ArrayList;
import java.util.List;
import org.article28.api.page.where.Drawing.Band;
import org.article28.api.page.where.Drawing.Mark;
import org.article28.api.page.where.Drawing.Text;
import org.article28.api.page.where.Matrix.Cell;
import org.article28.api.page.where.Matrix.Count;
import org.article28.api.page.where.Matrix.Row;
import org.article28.api.page.where.Matrix.Sign;
import org.article28.model.Codes;

/** Draws a matrix; a line of each row is for now, the other for what is announced. */
final class Drawings {

    private static final int LABELS = 216;
    private static final int LABEL_CHARACTERS = 26;
    private static final int HEADING_CHARACTERS = 14;
    private static final int HEADING = 68;
    private static final int TITLE = 34;
    private static final int ROW = 46;
    private static final int LINE = 17;
    private static final int SLOT = 42;
    private static final int NARROWEST = 118;

    private final List<Doing> slots;
    private final int column;
    private final List<Text> texts = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Integer> rules = new ArrayList<>();
    private int y;

    private Drawings(Matrix matrix) {
        this.slots = matrix.legend().stream().map(Sign::doing).toList();
        this.column = Math.max(NARROWEST, slots.size() * SLOT + 12);
    }

    static Drawing of(Matrix matrix) {
        var drawn = new Drawings(matrix);
        drawn.headings(matrix.columns());
        for (var group : matrix.groups()) {
            drawn.texts.add(new Text(12, drawn.y + TITLE - 12, "title", group.title()));
            drawn.bands.add(
                    new Band(drawn.y + 8, TITLE - 8 + ROW * group.rows().size(), group.css()));
            drawn.y += TITLE;
            group.rows().forEach(drawn::row);
        }
        return new Drawing(
                LABELS + drawn.column * matrix.columns().size(),
                drawn.y + 8,
                drawn.texts,
                drawn.bands,
                drawn.marks,
                drawn.rules);
    }

    private void headings(List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            lines(
                    LABELS + i * column,
                    18,
                    "heading",
                    Lines.of(columns.get(i), HEADING_CHARACTERS, 3));
        }
        y = HEADING;
    }

    private void row(Row row) {
        var label = Lines.of(row.label(), LABEL_CHARACTERS, 2);
        lines(12, y + 20, "label", label);
        rules.add(y);
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row.cells().get(i), LABELS + i * column);
        }
        y += ROW;
    }

    private void cell(Cell cell, int x) {
        cell.now().forEach(each -> mark(each, x, y + 15, "now"));
        cell.announced().forEach(each -> mark(each, x, y + 34, "later"));
    }

    private void mark(Count count, int x, int y, String css) {
        int slot = x + 8 + slots.indexOf(count.doing()) * SLOT;
        var number = (css.equals("later") ? "+" : "") + count.number();
        marks.add(
                new Mark(
                        slot,
                        y,
                        css + " " + Codes.of(count.doing()),
                        Glyphs.of(count.doing()),
                        number));
    }

    private void lines(int x, int first, String css, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            texts.add(new Text(x, first + i * LINE, css, lines.get(i)));
        }
    }
}
