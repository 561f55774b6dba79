package org.article28.notifier.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.Problem;
import org.article28.notifier.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asks for subscriptions. Translation only; {@link SignUp} decides. */
@PermitAll
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions", description = "E-mail subscriptions: double opt-in, own preferences")
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionResource {

    private final SignUp signUp;

    SubscriptionResource(SignUp signUp) {
        this.signUp = signUp;
    }

    /** The same for every state of an address. */
    @Schema(
            name = "SubscriptionAsked",
            requiredProperties = {"status", "detail"})
    record Asked(String status, String detail) {

        static final Asked ANSWER =
                new Asked(
                        "accepted",
                        "A mail with a link to confirm is on its way. Nothing changes before that.");
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "subscribe",
            summary = "Ask for a subscription",
            description =
                    "Sends a mail with a link to confirm. The answer is the same, and as fast, for"
                            + " every state of the address.")
    @APIResponse(
            responseCode = "202",
            description = "A mail is on its way",
            content = @Content(schema = @Schema(implementation = Asked.class)))
    @APIResponse(
            responseCode = "503",
            description = "The services can't be checked just now; see Retry-After",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response subscribe(@Nullable SubscriptionRequest request) {
        signUp.ask(present(request));
        return Response.accepted(Asked.ANSWER).build();
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw new Rejection.Invalid(FieldError.at("", "missing", "the body is missing"));
        }
        return body;
    }
}
