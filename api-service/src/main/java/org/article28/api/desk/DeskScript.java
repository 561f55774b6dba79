package org.article28.api.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.wire.Digests;
import org.article28.api.wire.OwnText;

/** What helps to fill in a form, where a browser runs it. Read once. */
@ApplicationScoped
public class DeskScript {

    private final String text = OwnText.beside(DeskScript.class, "desk.js");
    private final String mark = Digests.mark(text);

    String text() {
        return text;
    }

    /** Tells one script from another. */
    public String mark() {
        return mark;
    }
}
