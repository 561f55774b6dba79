package org.article28.api.contact;

import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Conditions;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What a writer says of the state that they saw: RFC 9110, sections 13.1.1 and 13.1.2. */
sealed interface Precondition {

    String EXAMPLE = "p3.contact-person";

    /** Whatever there is, or nothing. */
    record Any() implements Precondition {}

    /** There was nothing. */
    record Nothing() implements Precondition {}

    /** One of these states. */
    record OneOf(List<String> states) implements Precondition {
        public OneOf {
            states = List.copyOf(states);
        }
    }

    /**
     * @throws Rejection.PreconditionRequired without either header
     * @throws Rejection.Malformed if one of them can't be read
     */
    static Precondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            if (ifMatch == null) {
                throw new Rejection.PreconditionRequired(
                        "send If-Match with the ETag of whom you saw, such as \"%s\", or If-None-Match: *"
                                        .formatted(EXAMPLE)
                                + " where there is nobody yet");
            }
            return ofMatch(ifMatch);
        }
        if (ifMatch != null || !ifNoneMatch.strip().equals("*")) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "If-None-Match",
                            ifMatch == null ? "syntax" : "together",
                            "If-None-Match takes * here, and stands without If-Match"));
        }
        return new Nothing();
    }

    /** As {@link #of}, where there must be somebody. */
    static Precondition ofMatch(@Nullable String ifMatch) {
        var states = Conditions.states(ifMatch, EXAMPLE);
        return states.isEmpty() ? new Any() : new OneOf(states);
    }

    /**
     * @param state of what is there; null where nothing is
     * @throws Rejection.Stale if that is not what the writer saw
     */
    default void check(@Nullable String state) {
        boolean met =
                switch (this) {
                    case Any _ -> true;
                    case Nothing _ -> state == null;
                    case OneOf(var states) -> state != null && states.contains(state);
                };
        if (!met) {
            throw new Rejection.Stale(
                    "the contact person is "
                            + (state == null ? "not there" : "at " + state)
                            + " now; read it again");
        }
    }
}
