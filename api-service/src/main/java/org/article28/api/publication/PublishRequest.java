package org.article28.api.publication;

import org.article28.api.problem.Rejection;
import org.article28.model.Line;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a publication.
 *
 * @param note one line for readers; part of the version
 * @param subject who publishes
 */
public record PublishRequest(@Nullable String note, String subject) {

    private static final int LONGEST_NOTE = 500;

    public PublishRequest {
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && (note.length() > LONGEST_NOTE || !note.matches(Line.PATTERN))) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "note",
                            "line",
                            "a note is one line of at most " + LONGEST_NOTE + " characters"));
        }
    }
}
