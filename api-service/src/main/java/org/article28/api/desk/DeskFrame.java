package org.article28.api.desk;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a page of the desk.
 *
 * @param title of this page
 * @param organisation whose list it is; null before the first publication
 * @param pause that nothing is sent at all, for who may see deliveries; null where that is not so
 * @param pageStyle tells one stylesheet of all pages from another
 * @param deskStyle the same of the desk's own
 */
public record DeskFrame(
        String title,
        @Nullable String organisation,
        Visitor visitor,
        @Nullable Pause pause,
        String pageStyle,
        String deskStyle) {

    /** Carried by each form. */
    public String key() {
        return visitor.formKey();
    }
}
