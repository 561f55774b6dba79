package org.article28.api.wire;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.EntityTags;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags, RFC 9110, section 8.8.3. A tag begins with the state that it guards ({@code v8} the
 * document, {@code r3} a record) and goes on with the representation: {@code "v8.document.json"}.
 */
public final class Conditions {

    private Conditions() {}

    public static EntityTag tag(String state, String representation) {
        return new EntityTag(state + "." + representation);
    }

    /**
     * The states that an {@code If-Match} names; empty for {@code *}.
     *
     * @throws Rejection.PreconditionRequired without the header
     * @throws Rejection.Malformed if it is no list of entity tags
     */
    public static List<String> states(@Nullable String ifMatch, String example) {
        if (ifMatch == null) {
            throw new Rejection.PreconditionRequired(
                    "send If-Match with the ETag of what you saw, such as \"" + example + "\"");
        }
        if (ifMatch.strip().equals("*")) {
            return List.of();
        }
        if (!EntityTags.isList(ifMatch)) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "If-Match", "syntax", "If-Match takes quoted entity tags or *"));
        }
        // If-Match compares strongly, so a weak tag matches nothing (RFC 9110, section 13.1.1).
        return EntityTags.states(ifMatch);
    }

    /**
     * As {@link #states}, where the header may be left out: then any state will do.
     *
     * @throws Rejection.Malformed if it is no list of entity tags
     */
    public static List<String> statesIfNamed(@Nullable String ifMatch, String example) {
        return ifMatch == null ? List.of() : states(ifMatch, example);
    }

    /**
     * As {@link #states}, where {@code *} is refused: who edits one thing has seen it.
     *
     * @throws Rejection.Malformed for {@code *}
     */
    public static List<String> named(@Nullable String ifMatch, String example) {
        var seen = states(ifMatch, example);
        if (seen.isEmpty()) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "If-Match",
                            "any",
                            "* is for the whole document; name the record's ETag"));
        }
        return seen;
    }
}
