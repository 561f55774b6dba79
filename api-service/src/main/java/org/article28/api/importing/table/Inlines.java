package org.article28.api.importing.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The text within Markdown: emphasis and links give their words, {@code <br>} breaks a line. */
final class Inlines extends AbstractVisitor {

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)[^>]*>");
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "li");
    private static final Set<String> FORMATS =
            Set.of(
                    "a", "abbr", "b", "code", "del", "em", "font", "i", "ins", "mark", "ol", "s",
                    "small", "span", "strong", "sub", "sup", "u", "ul");
    private static final Parser PARSER = Parser.builder().build();

    private final StringBuilder text = new StringBuilder();
    private @Nullable String link;

    private Inlines() {}

    static Cell cell(Node node) {
        var inlines = new Inlines();
        node.accept(inlines);
        return new Cell(inlines.text.toString(), inlines.link);
    }

    /** Of a line that is no table's. */
    static String plain(String line) {
        return cell(PARSER.parse(line)).text();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(Link node) {
        if (link == null) {
            link = node.getDestination();
        }
        visitChildren(node);
    }

    /** A tag that formats is left out; anything else in angle brackets are someone's words. */
    @Override
    public void visit(HtmlInline node) {
        var tag = TAG.matcher(node.getLiteral());
        var name = tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
        if (BREAKS.contains(name)) {
            text.append('\n');
        } else if (!FORMATS.contains(name)) {
            text.append(node.getLiteral());
        }
    }
}
