package org.article28.notifier.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.Problem;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.rows.RowAnswers;
import org.article28.notifier.staff.Deeds;
import org.article28.notifier.staff.StaffRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What admins do with subscriptions: take over, give out, erase on request. */
@Path("/v1/subscriptions")
@Tag(name = "Subscribers", description = "Subscriptions, for those who keep them")
@RolesAllowed(StaffRole.ADMIN)
@SecurityRequirement(name = "token")
public class SubscriberStaffResource {

    private static final int PIECE = 1_000;
    private static final String CSV = "text/csv";
    private static final String TABLE =
            """
            email,services,confirmedAt,evidence
            reader@example.org,voice,2025-03-01T09:30:00Z,Form of 2025
            """;

    private final Imports imports;
    private final SubscriberRows subscribers;
    private final StaffErasure erasure;
    private final RowAnswers rows;
    private final Deeds deeds;

    SubscriberStaffResource(
            Imports imports,
            SubscriberRows subscribers,
            StaffErasure erasure,
            RowAnswers rows,
            Deeds deeds) {
        this.imports = imports;
        this.subscribers = subscribers;
        this.erasure = erasure;
        this.rows = rows;
        this.deeds = deeds;
    }

    @Schema(name = "SubscriptionsImport", requiredProperties = "subscriptions")
    record ImportRequest(
            @Schema(minItems = 1, maxItems = Imports.MOST)
                    @Nullable List<ImportedSubscription> subscriptions) {}

    @POST
    @Path("import")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importSubscriptions",
            summary = "Take over subscriptions from elsewhere, with their evidence",
            description =
                    "All or none, at most 5000 at once; nobody is mailed. Whoever is known here is left as"
                            + " they are, above all those who left and, while evidence tells of them, those"
                            + " who were erased. As JSON, or as CSV with the fields as its header and services separated by"
                            + " semicolons; cells may be parted by semicolons or tabs, too. What is"
                            + " wrong in a table is told by row and heading.")
    @APIResponse(
            responseCode = "200",
            description = "What became of them",
            content = @Content(schema = @Schema(implementation = Imports.Imported.class)))
    public Imports.Imported take(
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = ImportRequest.class)),
                                @Content(
                                        mediaType = CSV,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        minLength = 1,
                                                        examples = TABLE))
                            })
                    @Nullable ImportRequest request) {
        var given = request == null ? null : request.subscriptions();
        if (given == null || given.contains(null)) {
            throw new Rejection.Invalid(
                    FieldError.at("/subscriptions", "missing", "must be a list without nulls"));
        }
        return imports.take(new ImportSource.OfList(given));
    }

    @POST
    @Path("import")
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Imports.Imported takeTable(byte[] table) {
        return imports.take(ImportedTable.read(table));
    }

    @GET
    @Path("export")
    @Operation(
            operationId = "exportSubscriptions",
            summary = "All subscriptions with the evidence of their consent",
            description =
                    "As JSON, NDJSON or CSV: by `Accept` or `format`. Whoever was erased is not among"
                            + " them. An answer that is cut off was not whole.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each subscription",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        type = SchemaType.ARRAY,
                                        implementation = SubscriberRow.class)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @QueryParam("format")
                    @Schema(
                            description = "Goes before `Accept`",
                            enumeration = {"json", "ndjson", "csv"})
                    @Nullable String format,
            @Context Request request) {
        deeds.note("export-subscriptions", "subscriptions", null);
        return rows.answer(
                request,
                format,
                SubscriberRow.class,
                last -> subscribers.after(last == null ? 0 : last.recipientId(), PIECE));
    }

    @POST
    @Path("erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "eraseSubscriber",
            summary = "Erase somebody who asked for it (Art. 17 GDPR)",
            description =
                    "The address goes, the evidence that they were told stays with a keyed hash in its"
                            + " place. Erasing again changes nothing. An active contractual contact is"
                            + " ended first.")
    @APIResponse(responseCode = "204", description = "Nothing tells the address any more")
    @APIResponse(
            responseCode = "409",
            description = "A contractual contact of that address is active; nothing was erased",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public void erase(@Nullable ErasureRequest request) {
        if (request == null) {
            throw new Rejection.Invalid(FieldError.at("", "missing", "the body is missing"));
        }
        erasure.erase(request.checked());
    }
}
