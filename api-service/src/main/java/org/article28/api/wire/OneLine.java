package org.article28.api.wire;

import org.article28.api.problem.Rejection;
import org.article28.model.Line;
import org.article28.model.Lines;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Reads parameters that take one line of text. */
public final class OneLine {

    private OneLine() {}

    /**
     * Stripped; null where it is blank.
     *
     * @throws Rejection.Malformed if it is more than a line
     */
    public static @Nullable String of(String parameter, @Nullable String given) {
        var line = given == null || given.isBlank() ? null : given.strip();
        if (line != null && line.contains("\ufffd")) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(parameter, "syntax", parameter + " is not UTF-8"));
        }
        if (line != null && !Lines.isLine(line, Line.LONGEST)) {
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
