package org.article28.api.desk.tokens;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.article28.api.desk.DeskFrame;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The tokens; templates/desk/tokens-page.html.
 *
 * @param made a token in clear, once
 * @param name of the one that was asked for
 * @param expires the day that was asked for
 * @param faults why nothing was done
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TokensPage(
        DeskFrame frame,
        List<TokenLine> tokens,
        @Nullable String made,
        String name,
        List<RoleWish> roles,
        String expires,
        Faults faults,
        @Nullable String after)
        implements TemplateInstance {

    /** A role, and whether the token is to have it. */
    record RoleWish(String role, boolean ticked) {}

    /** What is wrong with each field, and with none of them; null where all is well. */
    record Faults(
            @Nullable String name,
            @Nullable String roles,
            @Nullable String expires,
            @Nullable String other) {

        private static final List<String> FIELDS = List.of("/name", "/roles", "/expiresAt");

        static final Faults NONE = new Faults(null, null, null, null);

        static Faults of(String words) {
            return new Faults(null, null, null, words);
        }

        static Faults of(Rejection refused) {
            return refused.errors().isEmpty()
                    ? of(refused.detail())
                    : new Faults(
                            within(refused, "/name"),
                            within(refused, "/roles"),
                            within(refused, "/expiresAt"),
                            words(refused, place -> FIELDS.stream().noneMatch(place::startsWith)));
        }

        private static @Nullable String within(Rejection refused, String field) {
            return words(refused, place -> place.startsWith(field));
        }

        private static @Nullable String words(Rejection refused, Predicate<String> there) {
            var words =
                    refused.errors().stream()
                            .filter(
                                    error ->
                                            there.test(
                                                    Objects.requireNonNullElse(
                                                            error.pointer(), "")))
                            .map(FieldError::detail)
                            .distinct()
                            .collect(Collectors.joining("; "));
            return words.isEmpty() ? null : words;
        }
    }

    /** A token in one line; {@code end} is when it expires or was revoked, in words. */
    record TokenLine(String name, String roles, String createdAt, String end, boolean valid) {}
}
