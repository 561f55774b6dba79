package org.article28.api.desk.publishing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.drafts.DraftContent;
import org.article28.api.desk.drafts.DraftHead;
import org.article28.api.draft.NoticePreviews.Preview;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be published, to be confirmed; templates/desk/publish-page.html.
 *
 * @param preview null where nothing is known of the mail right now
 * @param wish as it was filled in
 * @param fault why it was not published; null at first
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublishPage(
        DeskFrame frame,
        DraftHead draft,
        DraftContent content,
        @Nullable Preview preview,
        @Nullable String earliest,
        Wish wish,
        @Nullable String fault)
        implements TemplateInstance {}
