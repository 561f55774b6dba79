package org.article28.api.problem;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.article28.model.problem.Alternatives;
import org.article28.model.problem.ProblemType;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal, a fault of the framework or a bug becomes an answer. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** Seconds after which trying again makes sense. */
    private static final int RETRY_AFTER = 5;

    /** The first request with a key is mostly done by then. */
    private static final int RETRY_KEY_AFTER = 1;

    private final PathOperations operations;

    ProblemMappers(PathOperations operations) {
        this.operations = operations;
    }

    @ServerExceptionMapper
    public Response rejected(Rejection rejection, UriInfo uri) {
        var type =
                switch (rejection) {
                    case Rejection.Malformed _ -> ProblemType.MALFORMED;
                    case Rejection.Invalid _ -> ProblemType.INVALID;
                    case Rejection.TooLarge _ -> ProblemType.TOO_LARGE;
                    case Rejection.Forbidden _ -> ProblemType.FORBIDDEN;
                    case Rejection.NotFound _ -> ProblemType.NOT_FOUND;
                    case Rejection.NotAcceptable _ -> ProblemType.NOT_ACCEPTABLE;
                    case Rejection.Conflict _ -> ProblemType.CONFLICT;
                    case Rejection.FourEyes _ -> ProblemType.FOUR_EYES;
                    case Rejection.Ambiguous _ -> ProblemType.AMBIGUOUS;
                    case Rejection.Unpublishable _ -> ProblemType.UNPUBLISHABLE;
                    case Rejection.PreconditionRequired _ -> ProblemType.PRECONDITION_REQUIRED;
                    case Rejection.Stale _ -> ProblemType.STALE;
                    case Rejection.Unavailable _ -> ProblemType.UNAVAILABLE;
                    case Rejection.KeyReused _ -> ProblemType.IDEMPOTENCY_KEY_REUSED;
                    case Rejection.KeyInFlight _ -> ProblemType.IDEMPOTENCY_KEY_IN_FLIGHT;
                    case Rejection.KeySpent _ -> ProblemType.IDEMPOTENCY_KEY_SPENT;
                };
        var problem = type.problem(rejection.detail(), uri.getPath(), rejection.errors());
        return switch (rejection) {
            case Rejection.Unpublishable unpublishable ->
                    ProblemResponses.of(problem.withFindings(unpublishable.findings()));
            case Rejection.Ambiguous ambiguous ->
                    ProblemResponses.of(problem.withAmbiguities(ambiguous.ambiguities()));
            case Rejection.NotAcceptable unacceptable ->
                    ProblemResponses.of(problem.withAvailable(unacceptable.available()));
            case Rejection.Unavailable _ ->
                    ProblemResponses.builder(problem)
                            .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                            .build();
            case Rejection.KeyInFlight _ ->
                    ProblemResponses.builder(problem)
                            .header(HttpHeaders.RETRY_AFTER, RETRY_KEY_AFTER)
                            .build();
            default -> ProblemResponses.of(problem);
        };
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException refused, UriInfo uri) {
        return challenge("send Authorization: Bearer with a token", "", uri);
    }

    /** RFC 6750, section 3.1. */
    @ServerExceptionMapper
    public Response failed(AuthenticationFailedException refused, UriInfo uri) {
        return challenge("the token is not valid", ", error=\"invalid_token\"", uri);
    }

    @ServerExceptionMapper
    public Response issuerAway(OIDCException away, UriInfo uri) {
        LOG.warnf("the issuer of tokens can't be reached: %s", away.getMessage());
        return unavailable("the issuer of tokens can't be reached", uri);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, ResourceInfo resource, UriInfo uri) {
        return rejected(new Rejection.Forbidden(rolesOf(resource)), uri);
    }

    private static List<String> rolesOf(ResourceInfo resource) {
        var ofMethod = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        var allowed =
                ofMethod == null
                        ? resource.getResourceClass().getAnnotation(RolesAllowed.class)
                        : ofMethod;
        return allowed == null ? List.of() : List.of(allowed.value());
    }

    /**
     * What the framework refuses: unknown paths, methods, media types, parameters that can't be
     * read.
     */
    @ServerExceptionMapper
    public Response framework(WebApplicationException refused, Request request, UriInfo uri) {
        var answer = refused.getResponse();
        if (answer.getStatus() < 400) {
            return answer;
        }
        var path = uri.getPath();
        var all = operations.all();
        var type = all.refusal(answer.getStatus(), request.getMethod(), path);
        return switch (type) {
            case BUG -> bug(refused, uri);
            case METHOD_NOT_ALLOWED ->
                    ProblemResponses.builder(type, null, List.of(), path)
                            .allow(all.methods(path))
                            .build();
            case UNSUPPORTED_MEDIA_TYPE -> {
                var taken = all.mediaTypes(request.getMethod(), path);
                yield ProblemResponses.builder(
                                type, Alternatives.ofMediaTypes(taken), List.of(), path)
                        .header(HttpHeaders.ACCEPT, String.join(", ", taken))
                        .build();
            }
            default -> ProblemResponses.of(type, null, List.of(), path);
        };
    }

    @ServerExceptionMapper
    public Response bug(Throwable bug, UriInfo uri) {
        var cause =
                bug instanceof ArcUndeclaredThrowableException && bug.getCause() != null
                        ? bug.getCause()
                        : bug;
        if (Outage.isBehind(cause)) {
            LOG.warnf("database away: %s", cause.getMessage());
            return unavailable("the database can't be reached", uri);
        }
        if (cause instanceof ConstraintViolationException violation) {
            LOG.warnf("refused by the database: %s", violation.getConstraintName());
            return ProblemResponses.of(
                    ProblemType.CONFLICT,
                    "refused by the rule " + violation.getConstraintName(),
                    List.of(),
                    uri.getPath());
        }
        var id = UUID.randomUUID();
        LOG.errorf(cause, "bug %s", id);
        return ProblemResponses.of(ProblemType.BUG, "logged as " + id, List.of(), uri.getPath());
    }

    private static Response unavailable(String detail, UriInfo uri) {
        return ProblemResponses.builder(ProblemType.UNAVAILABLE, detail, List.of(), uri.getPath())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .build();
    }

    private static Response challenge(String detail, String error, UriInfo uri) {
        return ProblemResponses.builder(
                        ProblemType.UNAUTHENTICATED, detail, List.of(), uri.getPath())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"article28\"" + error)
                .build();
    }
}
