package org.article28.notifier.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.article28.model.problem.FieldError;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.rows.RowAnswers;
import org.article28.notifier.rows.RowParameters;
import org.article28.notifier.staff.StaffRole;
import org.article28.notifier.subscription.Recipients;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What one address was told. A POST, since addresses must not stand in URLs and their logs. */
@Path("/v1/deliveries/search")
@Tag(name = "Notices")
@RolesAllowed(StaffRole.AUDITOR)
@SecurityRequirement(name = "token")
public class DeliverySearchResource {

    private final Deliveries deliveries;
    private final Recipients recipients;
    private final RowAnswers rows;

    DeliverySearchResource(Deliveries deliveries, Recipients recipients, RowAnswers rows) {
        this.deliveries = deliveries;
        this.recipients = recipients;
        this.rows = rows;
    }

    @Schema(
            name = "DeliverySearch",
            description = "Whose deliveries are asked for",
            requiredProperties = "email")
    record DeliverySearch(
            @Schema(examples = "privacy@example.org", format = "email", maxLength = 254)
                    @Nullable String email) {

        EmailAddress address() {
            return EmailAddress.parse(email)
                    .orElseThrow(
                            () ->
                                    new Rejection.Invalid(
                                            FieldError.at(
                                                    "/email", "email", "is no e-mail address")));
        }

        /** Tells no address. */
        @Override
        public String toString() {
            return "DeliverySearch";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "searchDeliveries",
            summary = "What one address was told, and when",
            description =
                    "All deliveries to the address, also from before it was erased, as JSON, NDJSON or"
                            + " CSV: by `Accept` or `format`; paged by `after` and `limit`.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each notice",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Told.class)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response search(
            @Nullable DeliverySearch wanted,
            @BeanParam RowParameters asked,
            @Context Request request) {
        if (wanted == null) {
            throw new Rejection.Invalid(FieldError.at("", "missing", "the body is missing"));
        }
        var window = Window.of(asked.after, asked.limit);
        var ids = recipients.everOf(wanted.address());
        var page = window.read((begin, most) -> deliveries.to(ids, null, begin, most));
        return rows.answer(request, asked.format, Told.class, page.pieces());
    }
}
