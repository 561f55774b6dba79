package org.article28.model.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.article28.model.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Problem details: RFC 9457, as {@code application/problem+json}.
 *
 * @param type reference to the page that tells what the problem is and what to do
 * @param errors what is wrong where, as far as it can be told apart
 * @param findings with {@code unpublishable}: what was found, that which blocks and the rest
 * @param ambiguities with {@code ambiguous}: which entries need an id
 * @param available with {@code not-acceptable}: the forms in which it is served
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description = "Problem details, RFC 9457",
        requiredProperties = {"type", "title", "status"})
public record Problem(
        @Schema(examples = "/problems/invalid") String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<FieldError> errors,
        List<Finding> findings,
        List<Ambiguity> ambiguities,
        List<Representation> available) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        findings = List.copyOf(findings);
        ambiguities = List.copyOf(ambiguities);
        available = List.copyOf(available);
    }

    public Problem withFindings(List<Finding> found) {
        return new Problem(
                type, title, status, detail, instance, errors, found, ambiguities, available);
    }

    public Problem withAmbiguities(List<Ambiguity> open) {
        return new Problem(
                type, title, status, detail, instance, errors, findings, open, available);
    }

    public Problem withAvailable(List<Representation> served) {
        return new Problem(
                type, title, status, detail, instance, errors, findings, ambiguities, served);
    }
}
