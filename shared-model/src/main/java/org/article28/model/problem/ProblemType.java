package org.article28.model.problem;

import java.util.Arrays;
import java.util.List;
import org.article28.model.Codes;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of problems, each with the one status and title that it always has; told in
 * docs/problems.md.
 */
public enum ProblemType {
    MALFORMED(400, "The request is not understood"),
    UNAUTHENTICATED(401, "A valid bearer token is needed"),
    FORBIDDEN(403, "The token does not allow this"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "No representation that was asked for"),
    REQUEST_TIMEOUT(408, "The request took too long to arrive"),
    CONFLICT(409, "It conflicts with the state of the register"),
    FOUR_EYES(409, "A second person must approve it"),
    AMBIGUOUS(409, "Some entries may be any of several"),
    IDEMPOTENCY_KEY_IN_FLIGHT(409, "The first request with this key is being carried out"),
    IDEMPOTENCY_KEY_SPENT(409, "It took effect, and its answer is not kept"),
    STALE(412, "It has changed in the meantime"),
    TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
    INVALID(422, "The content is not valid"),
    UNPUBLISHABLE(422, "Findings keep it from being published"),
    IDEMPOTENCY_KEY_REUSED(422, "The key stands for another request"),
    PRECONDITION_REQUIRED(428, "A precondition is needed"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    BUG(500, "Our fault"),
    UNAVAILABLE(503, "Not available right now"),
    FORGED_LINK(400, "Not a link of ours"),
    EXPIRED_LINK(410, "The link has expired"),
    NO_SUBSCRIPTION(404, "There is no such subscription");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    /** The general kind for a status that no rejection of ours stands behind; it stands first. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED : BUG);
    }

    /** The kind of one of our own problems. */
    public static ProblemType of(Problem problem) {
        return Arrays.stream(values())
                .filter(type -> type.reference().equals(problem.type()))
                .findFirst()
                .orElseThrow();
    }

    private String reference() {
        return "/problems/" + Codes.of(this);
    }

    public Problem problem(@Nullable String detail, String instance, List<FieldError> errors) {
        return new Problem(
                reference(),
                title,
                status,
                detail,
                instance,
                errors,
                List.of(),
                List.of(),
                List.of());
    }
}
