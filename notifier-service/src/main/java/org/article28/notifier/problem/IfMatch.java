package org.article28.notifier.problem;

import java.util.List;
import java.util.regex.Pattern;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The state that a writer saw (RFC 9110, section 13.1.1). A tag begins with the state that it
 * guards, up to the first full stop: {@code "r3.contact"}.
 *
 * @param states that will do
 */
public record IfMatch(List<String> states) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e]*)\"");

    /** Gives nothing back once it is read, so that a long list needs no deep stack. */
    private static final Pattern LIST =
            Pattern.compile("\\s*%1$s\\s*(,\\s*%1$s\\s*)*+".formatted(TAG));

    public IfMatch {
        states = List.copyOf(states);
    }

    /**
     * @throws Rejection.PreconditionRequired without the header
     * @throws Rejection.Invalid if it is no list of entity tags; {@code *} says nothing of what was
     *     seen
     */
    public static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Rejection.PreconditionRequired();
        }
        if (!LIST.matcher(header).matches()) {
            throw new Rejection.Invalid(
                    FieldError.ofParameter(
                            "If-Match", "syntax", "takes the quoted ETag of what was read"));
        }
        // If-Match compares strongly, so a weak tag matches nothing.
        return new IfMatch(
                TAG.matcher(header)
                        .results()
                        .filter(tag -> tag.group(1) == null)
                        .map(tag -> tag.group(2).split("\\.", 2)[0])
                        .toList());
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
