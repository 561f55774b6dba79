package org.article28.api.desk.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.Visitor;
import org.article28.api.desk.drafts.DraftContent;
import org.article28.api.desk.drafts.DraftMail;
import org.article28.api.desk.drafts.DraftViews;
import org.article28.api.draft.NoticePreviews.Preview;
import org.article28.api.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** Makes the page that is to be confirmed. */
@ApplicationScoped
class PublishPages {

    private final DraftViews views;
    private final DraftMail mail;
    private final DeskFrames frames;

    PublishPages(DraftViews views, DraftMail mail, DeskFrames frames) {
        this.views = views;
        this.mail = mail;
        this.frames = frames;
    }

    /** The state is read before the content: what changes between makes the confirmation stale. */
    PublishPage of(String id, Visitor visitor, Wish wish, @Nullable String fault) {
        var head = views.head(id, visitor);
        var frame = frames.of(DeskFrames.sayOfDrafts().publishOf(head.title()), visitor);
        if (!head.open()) {
            return new PublishPage(frame, head, DraftContent.NONE, null, null, wish, fault);
        }
        @Nullable Preview preview = null;
        DraftContent content;
        try {
            var checked = views.check(id);
            content = views.content(checked);
            preview = mail.ofKnown(checked);
        } catch (Rejection.Conflict | Rejection.Invalid refused) {
            content = views.content(id);
        }
        return new PublishPage(frame, head, content, preview, mail.earliest(preview), wish, fault);
    }
}
