package org.article28.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.Problem;
import org.article28.model.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Builds the answer for a problem. */
final class ProblemResponses {

    private ProblemResponses() {}

    static Response of(
            ProblemType type, @Nullable String detail, List<FieldError> errors, String path) {
        return builder(type, detail, errors, path).build();
    }

    static Response.ResponseBuilder builder(
            ProblemType type, @Nullable String detail, List<FieldError> errors, String path) {
        return builder(type.problem(detail, path, errors));
    }

    static Response of(Problem problem) {
        return builder(problem).build();
    }

    static Response.ResponseBuilder builder(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
    }
}
