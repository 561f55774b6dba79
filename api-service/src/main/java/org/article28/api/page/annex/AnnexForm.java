package org.article28.api.page.annex;

import java.util.Arrays;
import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** A form of a list of sub-processors, by the number of the Decision that has it. */
enum AnnexForm {
    /** Annex IV; between controllers and processors, Art. 28(7) GDPR. */
    CONTRACT("2021/915"),
    /** Annex III, Modules Two and Three; its Annex I.B asks for the duration, too. */
    TRANSFER("2021/914");

    private final String decision;

    AnnexForm(String decision) {
        this.decision = decision;
    }

    /**
     * That of a contract where none is asked for.
     *
     * @throws Rejection.Malformed if there is no such form
     */
    static AnnexForm of(@Nullable String decision) {
        return decision == null
                ? CONTRACT
                : Arrays.stream(values())
                        .filter(form -> form.decision.equals(decision))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Rejection.Malformed(
                                                FieldError.ofParameter(
                                                        "form",
                                                        "unknown-code",
                                                        "form is 2021/915 or 2021/914")));
    }

    /** The fields of an entry that describe its processing. */
    List<String> description() {
        return switch (this) {
            case CONTRACT -> List.of("purpose", "processing", "responsibilities");
            case TRANSFER -> List.of("purpose", "processing", "duration", "responsibilities");
        };
    }

    String decision() {
        return decision;
    }

    String path() {
        return "/annex?form=" + decision;
    }

    String title(AnnexWords say) {
        return switch (this) {
            case CONTRACT -> say.titleOfContract();
            case TRANSFER -> say.titleOfTransfer();
        };
    }

    String act(AnnexWords say) {
        return switch (this) {
            case CONTRACT -> say.actOfContract();
            case TRANSFER -> say.actOfTransfer();
        };
    }

    String clause(AnnexWords say) {
        return switch (this) {
            case CONTRACT -> say.clauseOfContract();
            case TRANSFER -> say.clauseOfTransfer();
        };
    }
}
