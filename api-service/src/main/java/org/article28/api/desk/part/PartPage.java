package org.article28.api.desk.part;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.drafts.DraftHead;
import org.article28.api.desk.form.FormView;
import org.jspecify.annotations.Nullable;

/**
 * The form of a part; templates/desk/part-page.html.
 *
 * @param script tells one script of ours from another
 * @param seen the state that an edit is made on
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PartPage(
        DeskFrame frame, DraftHead draft, String script, Place place, String seen, FormView view)
        implements TemplateInstance {

    /**
     * Where the form is.
     *
     * @param address where it is sent
     * @param list where there are others; null where there is one alone
     * @param remove what it is called to remove it; null where it is new, or has to be there
     */
    public record Place(
            String address,
            @Nullable String list,
            @Nullable String listed,
            @Nullable String remove,
            @Nullable String removeHint) {}
}
