package org.article28.notifier.suppression;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.article28.model.problem.FieldError;
import org.article28.notifier.parameter.Numbers;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.staff.StaffRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who gets no mail, and lifting that. Translation only; {@link Suppressions} decides. */
@Path("/v1/suppressions")
@Tag(name = "Suppressions", description = "Subscribers whom no mail reaches, or who complained")
@RolesAllowed(StaffRole.ADMIN)
@SecurityRequirement(name = "token")
public class SuppressionResource {

    private static final int LARGEST_PAGE = 1_000;

    private final Suppressions suppressions;

    SuppressionResource(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    @Schema(name = "Suppressions", requiredProperties = "suppressions")
    record Listed(List<Suppression> suppressions) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listSuppressions",
            summary = "Subscribers who get no mail",
            description =
                    "Since mails to them came back, or they complained of one; by the age of their"
                            + " subscriptions, paged by `after` and `limit`. Contractual contacts are never"
                            + " suppressed.")
    @APIResponse(
            responseCode = "200",
            description = "The suppressions",
            content = @Content(schema = @Schema(implementation = Listed.class)))
    public Response list(
            @QueryParam("after")
                    @Schema(
                            description = "The id after which the page begins",
                            examples = "0d5e0f0e-3c53-4f6c-9d5d-3c5a2d1f7e11")
                    @Nullable String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Schema(description = "From 1 to 1000", examples = "100")
                    String limit) {
        int most = (int) Numbers.between("limit", limit, 1, LARGEST_PAGE);
        var found = suppressions.page(after == null ? null : known(after), most + 1);
        var shown = found.stream().limit(most).toList();
        var response = Response.ok(new Listed(shown)).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (found.size() > most) {
            var next = "/v1/suppressions?after=" + shown.getLast().id() + "&limit=" + most;
            response.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return response.build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "liftSuppression",
            summary = "Let somebody get mails again",
            description =
                    "From the next notice on, if they are still subscribed; what was skipped meanwhile stays"
                            + " skipped. Bounces from before count no more.")
    @APIResponse(responseCode = "204", description = "It is lifted")
    public void lift(@PathParam("id") String id) {
        suppressions.lift(uuid(id).orElseThrow(() -> Suppressions.missing(id)));
    }

    private UUID known(String after) {
        return uuid(after)
                .filter(suppressions::isSubscription)
                .orElseThrow(
                        () ->
                                new Rejection.Invalid(
                                        FieldError.ofParameter(
                                                "after",
                                                "unknown-reference",
                                                "there is no suppression " + after)));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
