package org.article28.api.reference;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Texts of this project as HTML, with links that lead to what is served. Pure. */
final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(TABLES)
                    .escapeHtml(true)
                    .attributeProviderFactory(_ -> Markdown::nameHeading)
                    .build();

    private Markdown() {}

    /** In templates, {@code text.markdown}. */
    @TemplateExtension(matchName = "markdown")
    static RawString html(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new ServedLinks());
        return new RawString(RENDERER.render(document));
    }

    /** The first heading. */
    static String title(String markdown) {
        return markdown.lines().findFirst().orElse("").replaceFirst("^#+ *", "");
    }

    /** As the forges name them, so that links to sections lead to the same place here and there. */
    private static void nameHeading(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            var words = new StringBuilder();
            node.accept(
                    new AbstractVisitor() {
                        @Override
                        public void visit(Text text) {
                            words.append(text.getLiteral());
                        }

                        @Override
                        public void visit(Code code) {
                            words.append(code.getLiteral());
                        }
                    });
            attributes.put("id", anchor(words.toString()));
        }
    }

    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 _-]", "")
                .strip()
                .replace(' ', '-');
    }

    /** Links to what is not served become their text. */
    private static final class ServedLinks extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            visitChildren(link);
            var served = Guides.address(link.getDestination());
            if (served != null) {
                link.setDestination(served);
                return;
            }
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }
    }
}
