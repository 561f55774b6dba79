package org.article28.api.desk.drafts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.article28.api.draft.NoticePreviews.Preview;
import org.jspecify.annotations.Nullable;

/**
 * The mail as readers would get it; templates/desk/mail-page.html.
 *
 * @param preview null where there is none, as {@code fault} tells
 * @param earliest the first day that satisfies all contracts; null where none asks for one
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailPage(
        DeskFrame frame,
        DraftHead draft,
        @Nullable Preview preview,
        @Nullable String earliest,
        @Nullable Fault fault)
        implements TemplateInstance {

    /** Why there is none. */
    record Fault(String words, List<String> details) {

        Fault {
            details = List.copyOf(details);
        }
    }
}
