package org.article28.api.desk.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.api.access.Actors;
import org.article28.api.desk.DeskWording;
import org.article28.api.draft.NoticePreviews;
import org.article28.api.draft.NoticePreviews.Preview;
import org.article28.api.findings.Occasion;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Checked;
import org.article28.api.publication.PublishRequest;
import org.jspecify.annotations.Nullable;

/** What a draft would send. */
@ApplicationScoped
public class DraftMail {

    private final DraftViews views;
    private final NoticePreviews previews;
    private final Actors actors;
    private final DeskWording wording;

    DraftMail(DraftViews views, NoticePreviews previews, Actors actors, DeskWording wording) {
        this.views = views;
        this.previews = previews;
        this.actors = actors;
        this.wording = wording;
    }

    /**
     * @throws Rejection as {@link NoticePreviews#of}
     */
    Preview of(String id) {
        return of(views.check(id));
    }

    /**
     * @throws Rejection as {@link NoticePreviews#of}
     */
    Preview of(Checked checked) {
        return previews.of(
                checked, PublishRequest.direct(actors.current(), null, null, null, Occasion.EDIT));
    }

    /** Null where nothing would be sent, or where that can't be told right now. */
    public @Nullable Preview ofKnown(Checked checked) {
        try {
            return of(checked);
        } catch (Rejection.Conflict | Rejection.Unavailable none) {
            return null;
        }
    }

    /** The first day that satisfies all contracts, in words; null where none asks for one. */
    public @Nullable String earliest(@Nullable Preview preview) {
        var contracts = preview == null ? null : preview.contracts();
        var day = contracts == null ? null : contracts.earliestEffectiveFrom();
        return day == null ? null : wording.words().days().day(day);
    }
}
