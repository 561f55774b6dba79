package org.article28.notifier.parameter;

import org.article28.model.Lines;
import org.article28.model.Slugs;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** Texts as parameters tell them: what nothing is called is no search. */
public final class Texts {

    private Texts() {}

    /**
     * @throws Rejection.Invalid for more than a line of {@code longest} characters
     */
    public static @Nullable String line(String name, @Nullable String given, int longest) {
        if (given != null && !Lines.isLine(given, longest)) {
            throw new Rejection.Invalid(
                    FieldError.ofParameter(
                            name, "line", name + " is one line of at most " + longest + " signs"));
        }
        return given;
    }

    /**
     * @throws Rejection.Invalid for what is no id of a part of the list
     */
    public static @Nullable String id(String name, @Nullable String given) {
        if (given != null && !Slugs.isSlug(given)) {
            throw new Rejection.Invalid(
                    FieldError.ofParameter(name, "slug", name + " takes an id"));
        }
        return given;
    }
}
