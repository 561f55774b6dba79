package org.article28.notifier.parameter;

import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** Why staff do something, in their own words. */
public final class Reasons {

    public static final int LONGEST = 1_000;

    private Reasons() {}

    /**
     * Null where nothing is said.
     *
     * @throws Rejection.Invalid for what can't be kept
     */
    public static @Nullable String told(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST || given.indexOf('\0') >= 0) {
            throw new Rejection.Invalid(
                    FieldError.at(
                            "/reason",
                            "unusable",
                            "a reason has at most "
                                    + LONGEST
                                    + " characters, none of them U+0000"));
        }
        return given.strip();
    }

    /**
     * Where one is needed.
     *
     * @param what needs it, such as "a cancellation"
     * @throws Rejection.Invalid for none, too
     */
    public static String needed(String what, @Nullable String given) {
        var reason = told(given);
        if (reason == null) {
            throw new Rejection.Invalid(
                    FieldError.at("/reason", "missing", what + " needs a reason"));
        }
        return reason;
    }
}
