package org.article28.notifier.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every refusal and every failure into a problem; the only place that knows their status. */
public class ProblemMappers {

    private static final int RETRY_AFTER_SECONDS = 10;

    @ServerExceptionMapper
    public Response refused(Rejection rejection, UriInfo uri) {
        var detail = rejection.getMessage();
        var problem =
                switch (rejection) {
                    case Rejection.Invalid invalid ->
                            Problem.of(400, "validation", "Not valid", detail)
                                    .with(invalid.faults());
                    case Rejection.ForgedLink _ ->
                            Problem.of(400, "forged-link", "Not a link of ours", detail);
                    case Rejection.ExpiredLink _ ->
                            Problem.of(410, "expired-link", "Expired", detail);
                    case Rejection.NotYours _ ->
                            Problem.of(401, "unauthorized", "Unauthorized", detail);
                    case Rejection.NoSubscription _ ->
                            Problem.of(404, "no-subscription", "No subscription", detail);
                    case Rejection.ListAway _ -> Problem.of(503, "list-away", "Try again", detail);
                };
        var response = answer(problem, uri);
        return switch (rejection) {
            case Rejection.NotYours _ ->
                    response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case Rejection.ListAway _ ->
                    response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
            default -> response.build();
        };
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException mismatch, UriInfo uri) {
        return answer(ofBody(mismatch), uri).build();
    }

    @ServerExceptionMapper
    public Response ofHttp(WebApplicationException failure, UriInfo uri) {
        int status = failure.getResponse().getStatus();
        var problem =
                failure.getCause() instanceof JsonProcessingException cause
                        ? ofBody(cause)
                        : Problem.of(status, null);
        var response = answer(problem, uri);
        var allowed = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return (allowed == null ? response : response.header(HttpHeaders.ALLOW, allowed)).build();
    }

    /** A bug: logged once with an id; the answer tells that id and nothing else. */
    @ServerExceptionMapper
    public Response failed(Throwable bug) {
        var id = UUID.randomUUID();
        Log.errorf(bug, "internal error %s", id);
        var problem = Problem.of(500, "internal", "Internal error", null).at("urn:uuid:" + id);
        return Response.status(500).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    private static Problem ofBody(JsonProcessingException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                    invalid(unknown, "unknown-field", "is not a field of this request");
            case JsonMappingException mismatch ->
                    invalid(mismatch, "shape", "has not the shape that is asked for");
            default -> Problem.of(400, "malformed", "Malformed", "The body is not JSON.");
        };
    }

    private static Problem invalid(JsonMappingException cause, String code, String detail) {
        var fault = Fault.at(pointer(cause.getPath()), code, detail);
        return Problem.of(400, "validation", "Not valid", "The request is not valid.")
                .with(List.of(fault));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    /** {@code instance} is the path alone: queries carry tokens. */
    private static Response.ResponseBuilder answer(Problem problem, UriInfo uri) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.at(uri.getAbsolutePath().getRawPath()));
    }
}
