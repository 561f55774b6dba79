package org.article28.notifier.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.article28.model.JsonPointers;
import org.article28.model.problem.Alternatives;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.Problem;
import org.article28.model.problem.ProblemType;
import org.article28.notifier.database.DatabaseFailure;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every refusal and every failure into a problem; the only place that knows their status. */
public class ProblemMappers {

    private static final int RETRY_AFTER_SECONDS = 10;
    private static final int AN_HOUR_IN_SECONDS = 3_600;

    private final PathOperations operations;

    ProblemMappers(PathOperations operations) {
        this.operations = operations;
    }

    @ServerExceptionMapper
    public Response refused(Rejection rejection, UriInfo uri) {
        var type =
                switch (rejection) {
                    case Rejection.Invalid _ -> ProblemType.MALFORMED;
                    case Rejection.ForgedLink _ -> ProblemType.FORGED_LINK;
                    case Rejection.ExpiredLink _ -> ProblemType.EXPIRED_LINK;
                    case Rejection.NotYours _ -> ProblemType.UNAUTHENTICATED;
                    case Rejection.NoSubscription _ -> ProblemType.NO_SUBSCRIPTION;
                    case Rejection.ListAway _ -> ProblemType.UNAVAILABLE;
                    case Rejection.TooMany _ -> ProblemType.TOO_MANY_REQUESTS;
                    case Rejection.NotFound _ -> ProblemType.NOT_FOUND;
                    case Rejection.PreconditionRequired _ -> ProblemType.PRECONDITION_REQUIRED;
                    case Rejection.Stale _ -> ProblemType.STALE;
                    case Rejection.Conflict _ -> ProblemType.CONFLICT;
                };
        var errors =
                rejection instanceof Rejection.Invalid invalid
                        ? invalid.faults()
                        : List.<FieldError>of();
        var response = answer(type, rejection.getMessage(), errors, uri);
        return switch (rejection) {
            case Rejection.NotYours _ ->
                    response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case Rejection.TooMany _ ->
                    response.header(HttpHeaders.RETRY_AFTER, AN_HOUR_IN_SECONDS).build();
            case Rejection.ListAway _ ->
                    response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
            default -> response.build();
        };
    }

    @ServerExceptionMapper
    public Response unknown(UnauthorizedException refused, UriInfo uri) {
        return challenged(uri);
    }

    @ServerExceptionMapper
    public Response unbelieved(AuthenticationFailedException refused, UriInfo uri) {
        return challenged(uri);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, ResourceInfo resource, UriInfo uri) {
        var detail = Alternatives.ofRoles(rolesOf(resource));
        return answer(ProblemType.FORBIDDEN, detail, List.of(), uri).build();
    }

    private static List<String> rolesOf(ResourceInfo resource) {
        var ofMethod = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        var allowed =
                ofMethod == null
                        ? resource.getResourceClass().getAnnotation(RolesAllowed.class)
                        : ofMethod;
        return allowed == null ? List.of() : List.of(allowed.value());
    }

    private static Response challenged(UriInfo uri) {
        return answer(ProblemType.UNAUTHENTICATED, "Staff come in by the edge.", List.of(), uri)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException mismatch, UriInfo uri) {
        return unreadableBody(mismatch, uri).build();
    }

    @ServerExceptionMapper
    public Response ofHttp(WebApplicationException failure, Request request, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException cause) {
            return unreadableBody(cause, uri).build();
        }
        var path = uri.getPath();
        var all = operations.all();
        var type = all.refusal(failure.getResponse().getStatus(), request.getMethod(), path);
        return switch (type) {
            case METHOD_NOT_ALLOWED ->
                    answer(type, null, List.of(), uri).allow(all.methods(path)).build();
            case UNSUPPORTED_MEDIA_TYPE -> {
                var taken = all.mediaTypes(request.getMethod(), path);
                yield answer(type, Alternatives.ofMediaTypes(taken), List.of(), uri)
                        .header(HttpHeaders.ACCEPT, String.join(", ", taken))
                        .build();
            }
            default -> answer(type, null, List.of(), uri).build();
        };
    }

    @ServerExceptionMapper
    public Response ofDatabase(DatabaseFailure failure, UriInfo uri) {
        if (!failure.isAway()) {
            return failed(failure, uri);
        }
        Log.warnf("database away: %s", failure.getMessage());
        return answer(ProblemType.UNAVAILABLE, "the database can't be reached", List.of(), uri)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /**
     * A body that can't be read to its end. Where it is too large, the server has answered 413;
     * else its sender is gone.
     */
    @ServerExceptionMapper
    public Response unread(IOException failure, HttpServerRequest request, UriInfo uri) {
        var response = request.response();
        return response.ended() || response.closed()
                // Nothing more is sent; an entity would be written to what has ended.
                ? Response.status(Response.Status.BAD_REQUEST).build()
                : failed(failure, uri);
    }

    /** A bug: logged once with an id; the answer tells that id and nothing else. */
    @ServerExceptionMapper
    public Response failed(Throwable bug, UriInfo uri) {
        var id = UUID.randomUUID();
        Log.errorf(bug, "bug %s", id);
        return answer(ProblemType.BUG, "logged as " + id, List.of(), uri).build();
    }

    private static Response.ResponseBuilder unreadableBody(
            JsonProcessingException cause, UriInfo uri) {
        var error =
                switch (cause) {
                    case UnrecognizedPropertyException unknown ->
                            FieldError.at(
                                    pointer(unknown.getPath()),
                                    "unknown-field",
                                    "there is no field " + unknown.getPropertyName());
                    case JsonMappingException mismatch ->
                            FieldError.at(
                                    pointer(mismatch.getPath()),
                                    "wrong-type",
                                    "not the type that is needed here");
                    default -> FieldError.at("", "syntax", "the body is not JSON");
                };
        return answer(ProblemType.MALFORMED, error.detail(), List.of(error), uri);
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? JsonPointers.step(step.getIndex())
                                        : JsonPointers.step(step.getFieldName()))
                .collect(Collectors.joining());
    }

    /** {@code instance} is the path alone: queries carry tokens. */
    private static Response.ResponseBuilder answer(
            ProblemType type, @Nullable String detail, List<FieldError> errors, UriInfo uri) {
        var path = uri.getAbsolutePath().getRawPath();
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(type.problem(detail, path, errors));
    }
}
