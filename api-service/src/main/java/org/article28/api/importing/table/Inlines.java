package org.article28.api.importing.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
final class Inlines {

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)[^>]*>");
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "li");
    private static final Set<String> FORMATS =
            Set.of(
                    "a", "abbr", "b", "code", "del", "em", "font", "i", "ins", "mark", "ol", "s",
                    "small", "span", "strong", "sub", "sup", "u", "ul");
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).build();

    private final StringBuilder text = new StringBuilder();
    private @Nullable String link;

    private Inlines() {}

    /** Without recursion, since emphasis can be nested as deep as a text is long. */
    static Cell cell(Node root) {
        var inlines = new Inlines();
        var node = root.getFirstChild();
        while (node != null) {
            inlines.take(node);
            node = next(node, root);
        }
        return new Cell(inlines.text.toString(), inlines.link);
    }

    /** Of a line that is no table's. */
    static String plain(String line) {
        return cell(PARSER.parse(line)).text();
    }

    /** The next one in the order of the text. */
    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        var at = node;
        while (at != null && !at.equals(root) && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at.equals(root) ? null : at.getNext();
    }

    private void take(Node node) {
        switch (node) {
            case Text words -> text.append(words.getLiteral());
            case Code code -> text.append(code.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> text.append('\n');
            case HtmlInline html -> tag(html.getLiteral());
            case Link first when link == null -> link = first.getDestination();
            default -> {}
        }
    }

    /** A tag that formats is left out; anything else in angle brackets are someone's words. */
    private void tag(String html) {
        var tag = TAG.matcher(html);
        var name = tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
        if (BREAKS.contains(name)) {
            text.append('\n');
        } else if (!FORMATS.contains(name)) {
            text.append(html);
        }
    }
}
