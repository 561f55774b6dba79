package org.article28.api.wire;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a declaration of the whole document takes beside its body. */
public class ImportParameters {

    @QueryParam("dryRun")
    @Schema(
            description =
                    "`true`: answer what would change and what the rules say, and write nothing",
            enumeration = {"true", "false"})
    public @Nullable String dryRun;

    @QueryParam("allowEmpty")
    @Schema(
            description = "`true`: a document without sub-processors removes all of them",
            enumeration = {"true", "false"})
    public @Nullable String allowEmpty;

    @QueryParam("column")
    @Schema(
            description =
                    "Of a table: what a heading means, as `Heading:field`, the field named as in JSON;"
                            + " `Heading:-` leaves the column out",
            examples = "Operator:name")
    public @Nullable List<String> column;

    public boolean isDryRun() {
        return isTrue("dryRun", dryRun);
    }

    public boolean allowsEmpty() {
        return isTrue("allowEmpty", allowEmpty);
    }

    public List<String> columns() {
        return column == null ? List.of() : column;
    }

    private static boolean isTrue(String parameter, @Nullable String given) {
        if (given != null && !given.equals("true") && !given.equals("false")) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            parameter, "unknown-code", parameter + " is true or false"));
        }
        return "true".equals(given);
    }
}
