package org.article28.api.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.wire.Digests;
import org.article28.api.wire.OwnText;

/** What the desk looks like beyond what all pages do. Read once. */
@ApplicationScoped
class DeskStyle {

    private final String css = OwnText.beside(DeskStyle.class, "desk.css");
    private final String mark = Digests.mark(css);

    String css() {
        return css;
    }

    /** Tells one stylesheet from another. */
    String mark() {
        return mark;
    }
}
