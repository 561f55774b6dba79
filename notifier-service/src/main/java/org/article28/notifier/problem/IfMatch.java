package org.article28.notifier.problem;

import java.util.List;
import org.article28.model.problem.EntityTags;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The state that a writer saw (RFC 9110, section 13.1.1). A tag begins with the state that it
 * guards, up to the first full stop: {@code "r3.contact"}.
 *
 * @param states that will do
 */
public record IfMatch(List<String> states) {

    public IfMatch {
        states = List.copyOf(states);
    }

    /**
     * @throws Rejection.PreconditionRequired without the header
     * @throws Rejection.Invalid if it is no list of entity tags; {@code *} says nothing of what was
     *     seen
     */
    public static IfMatch of(@Nullable String header) {
        if (header == null) {
            throw new Rejection.PreconditionRequired();
        }
        if (!EntityTags.isList(header)) {
            throw new Rejection.Invalid(
                    FieldError.ofParameter(
                            "If-Match", "syntax", "takes the quoted ETag of what was read"));
        }
        // If-Match compares strongly, so a weak tag matches nothing.
        return new IfMatch(EntityTags.states(header));
    }

    /**
     * @throws Rejection.Stale if that is not what the writer saw
     */
    public void check(String state) {
        if (!states.contains(state)) {
            throw new Rejection.Stale(state);
        }
    }
}
