package org.article28.api.markup;

/** HTML in the making. Every text in it is escaped; names of elements and attributes are ours. */
public final class Html {

    private final StringBuilder html;

    private Html(String beginning) {
        this.html = new StringBuilder(beginning);
    }

    /** Of a whole page. */
    public static Html page() {
        return new Html("<!DOCTYPE html>\n");
    }

    /** Of something inside a page. */
    public static Html fragment() {
        return new Html("");
    }

    /** {@code attributes}: names and values in turn. */
    public Html begin(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    public Html end(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text in it. */
    public Html element(String element, String text, String... attributes) {
        return begin(element, attributes).text(text).end(element);
    }

    /** For legibility of the source only. */
    public Html line() {
        html.append('\n');
        return this;
    }

    private void escape(String text) {
        var valid = Characters.valid(text);
        for (int i = 0; i < valid.length(); i++) {
            char c = valid.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
