package org.article28.system.reference;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.SeeTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import java.util.stream.Collectors;

/** A comment as Markdown. */
final class DocComment {

    private final DocCommentTree comment;

    DocComment(DocCommentTree comment) {
        this.comment = comment;
    }

    String markdown() {
        return comment.getFullBody().stream()
                .map(DocComment::markdown)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What the first {@code @see} quotes; empty where there is none. */
    String seen() {
        return comment.getBlockTags().stream()
                .filter(SeeTree.class::isInstance)
                .map(tag -> ((SeeTree) tag).getReference().getFirst().toString())
                .map(quoted -> quoted.replace("\"", ""))
                .findFirst()
                .orElse("");
    }

    private static String markdown(DocTree part) {
        return switch (part) {
            case TextTree text -> text.getBody();
            case LiteralTree code -> "`" + code.getBody().getBody().strip() + "`";
            case StartElementTree element when element.getName().contentEquals("i") -> "*";
            case EndElementTree element when element.getName().contentEquals("i") -> "*";
            case EntityTree entity -> entity.toString();
            default -> throw new IllegalArgumentException("not told in a page: " + part);
        };
    }
}
