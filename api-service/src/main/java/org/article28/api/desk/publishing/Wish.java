package org.article28.api.desk.publishing;

import org.article28.api.access.Actor;
import org.article28.api.desk.SentForm;
import org.article28.api.findings.Occasion;
import org.article28.api.publication.PublishRequest;
import org.article28.api.wire.PreviewParameters;
import org.jspecify.annotations.Nullable;

/** What goes with a publication, as it was filled in. Empty is not said. */
public record Wish(
        String note,
        String override,
        boolean editorial,
        String editorialReason,
        String corrects,
        String correctsReason) {

    static Wish of(SentForm form) {
        return new Wish(
                form.text("note"),
                form.text("override"),
                form.has("editorial"),
                form.text("editorial-reason"),
                form.text("corrects"),
                form.text("corrects-reason"));
    }

    PublishRequest request(Actor actor) {
        var correcting = new PreviewParameters();
        correcting.corrects = said(corrects);
        correcting.correctsReason = said(correctsReason);
        return PublishRequest.direct(actor, note, override, mark(), Occasion.EDIT)
                .correcting(correcting.correction());
    }

    /** A reason alone does not mark anything: who gave it may have thought better of it. */
    private @Nullable String mark() {
        if (!editorial) {
            return null;
        }
        return editorialReason.isEmpty() ? "true" : editorialReason;
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
