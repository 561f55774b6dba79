package org.article28.api.publication;

import org.article28.api.access.Actor;
import org.article28.api.findings.Occasion;
import org.article28.api.meaning.EditorialMark;
import org.article28.api.problem.Rejection;
import org.article28.model.Correction;
import org.article28.model.Line;
import org.article28.model.problem.FieldError;
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
        note = line("note", note);
        override = line("override", override);
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
                EditorialMark.of(line("editorial", editorial)),
                null,
                occasion,
                null);
    }

    public PublishRequest on(Occasion other) {
        return new PublishRequest(actor, note, override, editorial, corrects, other, approvedOn);
    }

    public PublishRequest approvedOn(@Nullable Long version) {
        return new PublishRequest(actor, note, override, editorial, corrects, occasion, version);
    }

    private static @Nullable String line(String parameter, @Nullable String given) {
        var line = given == null || given.isBlank() ? null : given.strip();
        if (line != null && line.contains("\ufffd")) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(parameter, "syntax", parameter + " is not UTF-8"));
        }
        if (line != null && (line.length() > Line.LONGEST || !line.matches(Line.PATTERN))) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            parameter,
                            "line",
                            "%s is one line of at most %d characters"
                                    .formatted(parameter, Line.LONGEST)));
        }
        return line;
    }
}
