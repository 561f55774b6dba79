package org.article28.api.meaning;

import java.time.LocalDate;
import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.api.timeline.Projection;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.FieldChange;
import org.article28.model.SubProcessor;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The publisher's word that changes are editorial. It is followed where it may be; the others stay
 * what they are.
 *
 * @param reason needed where a name or a purpose changes
 */
public record EditorialMark(@Nullable String reason) {

    /** {@code true} marks without a reason; any other text is the reason. */
    public static @Nullable EditorialMark of(@Nullable String given) {
        if (given == null || given.isBlank() || given.strip().equals("false")) {
            return null;
        }
        return new EditorialMark(given.strip().equals("true") ? null : given.strip());
    }

    /**
     * @param changes as they are with the mark
     * @param day of the publication: what is planned up to then counts
     * @throws Rejection.Invalid if it can be followed nowhere, or needs a reason
     */
    public void check(List<MeantChange> changes, Projection projection, LocalDate day) {
        var editorial =
                changes.stream()
                        .filter(meant -> meant.meaning().changeClass() == ChangeClass.EDITORIAL)
                        .toList();
        if (editorial.isEmpty()) {
            throw refused("not-editorial", "none of these changes can count as editorial");
        }
        if (reason == null
                && editorial.stream()
                        .flatMap(meant -> fields(meant.change(), projection, day).stream())
                        .anyMatch(Fields::needsReason)) {
            throw refused(
                    "reason-needed", "a changed name or purpose is editorial only with a reason");
        }
    }

    private static List<FieldChange> fields(Change change, Projection projection, LocalDate day) {
        return switch (change) {
            case Change.Updated(SubProcessor before, SubProcessor after, _) ->
                    Contents.fields(projection.on(before, day), projection.on(after, day));
            case Change.Updated updated -> updated.fields();
            case Change.Added _, Change.Removed _ -> List.of();
        };
    }

    private static Rejection refused(String code, String detail) {
        return new Rejection.Invalid(List.of(FieldError.ofParameter("editorial", code, detail)));
    }

    /** For the audit trail. */
    public String words() {
        return reason == null ? "true" : reason;
    }
}
