package org.article28.notifier.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.article28.model.problem.FieldError;
import org.article28.notifier.parameter.Numbers;
import org.article28.notifier.parameter.Texts;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.rows.NextPage;
import org.article28.notifier.rows.RowAnswers;
import org.article28.notifier.rows.RowParameters;
import org.article28.notifier.staff.StaffRole;
import org.article28.notifier.subscription.Recipients;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What one customer was told: "was ACME told, when, with which last day?" */
@Path("/v1/deliveries")
@Tag(name = "Notices")
@RolesAllowed(StaffRole.AUDITOR)
@SecurityRequirement(name = "token")
public class CustomerDeliveryResource {

    /** Name of a customer. */
    private static final int LONGEST = 300;

    private final Deliveries deliveries;
    private final Recipients recipients;
    private final RowAnswers rows;

    CustomerDeliveryResource(Deliveries deliveries, Recipients recipients, RowAnswers rows) {
        this.deliveries = deliveries;
        this.recipients = recipients;
        this.rows = rows;
    }

    @GET
    @Operation(
            operationId = "listCustomerDeliveries",
            summary = "What one customer was told, and when",
            description =
                    "All deliveries to the contractual contacts of the customer, also ended ones, as JSON,"
                            + " NDJSON or CSV: by `Accept` or `format`; paged by `after` and `limit`.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each notice and contact",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Told.class)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @QueryParam("customer")
                    @Parameter(
                            description = "As it was entered, whatever its case",
                            required = true,
                            example = "ACME GmbH")
                    @Nullable String customer,
            @QueryParam("version") @Schema(description = "Of this version alone", examples = "8")
                    @Nullable String version,
            @BeanParam RowParameters asked,
            @Context Request request,
            @Context UriInfo uri) {
        var named = Texts.line("customer", customer, LONGEST);
        if (named == null) {
            throw new Rejection.Invalid(
                    FieldError.ofParameter("customer", "missing", "say which customer"));
        }
        @Nullable Long wanted = version == null ? null : Numbers.atLeast("version", version, 1);
        var window = Window.of(asked.after, asked.limit);
        var ids = recipients.ofCustomer(named);
        var page = window.read((begin, most) -> deliveries.to(ids, wanted, begin, most));
        return NextPage.told(
                rows.answer(request, asked.format, Told.class, page.pieces()), uri, page.next());
    }
}
