package org.article28.api.publication;

import org.article28.api.access.Actor;
import org.article28.api.findings.Occasion;
import org.article28.api.meaning.EditorialMark;
import org.article28.api.wire.OneLine;
import org.article28.model.Correction;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a publication.
 *
 * @param actor who publishes
 * @param note one line for readers; part of the version
 * @param override why findings are to be passed over; for the audit trail only
 * @param editorial that what may be is to count as editorial
 * @param corrects which earlier version was wrong
 * @param occasion {@link Occasion#IMPORT} for a table that was kept elsewhere
 * @param approvedOn the newest version when a second person approved it; null where nobody did
 */
public record PublishRequest(
        Actor actor,
        @Nullable String note,
        @Nullable String override,
        @Nullable EditorialMark editorial,
        @Nullable Correction corrects,
        Occasion occasion,
        @Nullable Long approvedOn) {

    public PublishRequest {
        note = OneLine.of("note", note);
        override = OneLine.of("override", override);
    }

    /** Of an edit that publishes itself. */
    public static PublishRequest direct(
            Actor actor,
            @Nullable String note,
            @Nullable String override,
            @Nullable String editorial,
            Occasion occasion) {
        return new PublishRequest(
                actor,
                note,
                override,
                EditorialMark.of(OneLine.of("editorial", editorial)),
                null,
                occasion,
                null);
    }

    public PublishRequest on(Occasion other) {
        return new PublishRequest(actor, note, override, editorial, corrects, other, approvedOn);
    }

    public PublishRequest correcting(@Nullable Correction wrong) {
        return new PublishRequest(actor, note, override, editorial, wrong, occasion, approvedOn);
    }

    public PublishRequest approvedOn(@Nullable Long version) {
        return new PublishRequest(actor, note, override, editorial, corrects, occasion, version);
    }
}
