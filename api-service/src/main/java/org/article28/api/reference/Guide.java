package org.article28.api.reference;

import io.quarkus.qute.RawString;

/**
 * A page about how something is used.
 *
 * @param name as its address ends
 */
record Guide(String name, String title, RawString text) {

    static Guide of(String name, String markdown) {
        return new Guide(name, Markdown.title(markdown), Markdown.html(markdown));
    }
}
