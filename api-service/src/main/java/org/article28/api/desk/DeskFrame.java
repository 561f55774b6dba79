package org.article28.api.desk;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a page of the desk.
 *
 * @param title of this page
 * @param organisation whose list it is; null before the first publication
 * @param pageStyle tells one stylesheet of all pages from another
 * @param deskStyle the same of the desk's own
 */
public record DeskFrame(
        String title,
        @Nullable String organisation,
        Visitor visitor,
        String pageStyle,
        String deskStyle) {

    /** Carried by each form. */
    public String key() {
        return visitor.formKey();
    }
}
