package org.article28.notifier.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.article28.model.problem.FieldError;
import org.article28.notifier.parameter.Numbers;
import org.article28.notifier.parameter.Texts;
import org.article28.notifier.problem.IfMatch;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.staff.StaffRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contractual contacts. Translation only; {@link ContactKeeping} decides. */
@Path("/v1/contractual-contacts")
@Tag(name = "Contractual contacts", description = "Those whom a contract says must be told")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({StaffRole.PUBLISHER, StaffRole.ADMIN})
@SecurityRequirement(name = "token")
public class ContractualContactResource {

    private static final int LARGEST_PAGE = 1_000;

    private final Contacts contacts;
    private final ContactKeeping keeping;

    ContractualContactResource(Contacts contacts, ContactKeeping keeping) {
        this.contacts = contacts;
        this.keeping = keeping;
    }

    /** In the order in which they were entered. */
    @Schema(name = "ContractualContacts")
    record Listed(List<ContactView> contacts) {}

    @GET
    @RolesAllowed({StaffRole.AUDITOR, StaffRole.PUBLISHER, StaffRole.ADMIN})
    @Operation(
            operationId = "listContractualContacts",
            summary = "Whom contracts say must be told",
            description = "In the order in which they were entered; paged by `after` and `limit`.")
    @APIResponse(
            responseCode = "200",
            description = "The contacts",
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
                    String limit,
            @QueryParam("customer")
                    @Schema(description = "Of this customer alone", examples = "ACME GmbH")
                    @Nullable String customer) {
        int most = (int) Numbers.between("limit", limit, 1, LARGEST_PAGE);
        var found =
                contacts.page(
                        after == null ? null : known(after),
                        Texts.line("customer", customer, ContactDraft.LONGEST),
                        most + 1);
        var shown = found.stream().limit(most).map(ContactView::of).toList();
        var response = Response.ok(new Listed(shown)).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (found.size() > most) {
            response.header(HttpHeaders.LINK, next(shown.getLast().id(), most, customer));
        }
        return response.build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({StaffRole.AUDITOR, StaffRole.PUBLISHER, StaffRole.ADMIN})
    @Operation(
            operationId = "readContractualContact",
            summary = "One contact",
            description =
                    "One that has ended is found no more. Its ETag is what `If-Match` of a change takes.")
    @APIResponse(
            responseCode = "200",
            description = "The contact",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response read(@PathParam("id") String id) {
        var found = contacts.find(uuid(id)).orElseThrow(() -> ContactKeeping.missing(id));
        return answer(Response.ok(), found);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enterContractualContact",
            summary = "Enter a contact",
            description =
                    "They are told of every version published from now on that changes more than words and"
                            + " concerns what they have. 409 where the same contract has the address.")
    @APIResponse(
            responseCode = "201",
            description = "It is entered",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response enter(@Nullable ContactDraft draft) {
        var entered = keeping.enter(present(draft));
        var place = URI.create("/v1/contractual-contacts/" + entered.publicId());
        return answer(Response.status(201).header(HttpHeaders.LOCATION, place), entered);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceContractualContact",
            summary = "Change a contact",
            description =
                    "All but the customer, the reference and the address, which are part of the evidence: end"
                            + " the contact and enter another.")
    @APIResponse(
            responseCode = "200",
            description = "The contact as it is now",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response replace(
            @PathParam("id") String id,
            @Parameter(required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Schema(description = "ETag of what was read", examples = "\"r1.contact\"")
                    @Nullable String ifMatch,
            @Nullable ContactDraft draft) {
        var condition = IfMatch.of(ifMatch);
        return answer(Response.ok(), keeping.replace(uuid(id), condition, present(draft)));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "endContractualContact",
            summary = "End a contact",
            description = "They are told of nothing more; what they were told stays as evidence.")
    @APIResponse(responseCode = "204", description = "It has ended")
    public void end(
            @PathParam("id") String id,
            @Parameter(required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Schema(description = "ETag of what was read", examples = "\"r1.contact\"")
                    @Nullable String ifMatch) {
        keeping.end(uuid(id), IfMatch.of(ifMatch));
    }

    private UUID known(String after) {
        return parsed(after)
                .flatMap(contacts::known)
                .map(Contact::publicId)
                .orElseThrow(
                        () ->
                                new Rejection.Invalid(
                                        FieldError.ofParameter(
                                                "after",
                                                "unknown-reference",
                                                "there is no contact " + after)));
    }

    private static String next(UUID after, int limit, @Nullable String customer) {
        var page =
                UriBuilder.fromPath("/v1/contractual-contacts")
                        .queryParam("after", after)
                        .queryParam("limit", limit);
        var uri =
                customer == null
                        ? page.build()
                        : page.queryParam("customer", "{customer}").build(customer);
        return "<" + uri + ">; rel=\"next\"";
    }

    private static Response answer(Response.ResponseBuilder response, Contact contact) {
        return response.entity(ContactView.of(contact))
                .tag(new EntityTag(contact.tag()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static UUID uuid(String id) {
        return parsed(id).orElseThrow(() -> ContactKeeping.missing(id));
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static ContactDraft present(@Nullable ContactDraft draft) {
        if (draft == null) {
            throw new Rejection.Invalid(FieldError.at("", "missing", "the body is missing"));
        }
        return draft;
    }
}
