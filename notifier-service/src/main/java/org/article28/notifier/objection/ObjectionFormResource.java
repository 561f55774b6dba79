package org.article28.notifier.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.model.Line;
import org.article28.model.Prose;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.Problem;
import org.article28.notifier.page.PageLink;
import org.article28.notifier.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The page behind a mail's link to object, and what its button sends. */
@PermitAll
@Path("/v1/objections/form")
@Tag(name = "Objections")
@Produces(MediaType.TEXT_HTML)
public class ObjectionFormResource {

    private final Objecting objecting;
    private final ObjectionPages pages;

    ObjectionFormResource(Objecting objecting, ObjectionPages pages) {
        this.objecting = objecting;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "objectionPage",
            summary = "Page to object to announced changes",
            description = "Reading it changes nothing; a link of each notice leads here.")
    public Response page(@BeanParam PageLink link) {
        return pages.form(
                Response.Status.OK, form(link.token, ObjectionForm.Given.NOTHING, List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "objectByForm",
            summary = "Object to an announced change, by the form",
            description =
                    "What the button of the page sends. What has to be mended is told on the page.")
    @APIResponse(responseCode = "200", description = "It was taken; the page tells its reference")
    @APIResponse(
            responseCode = "400",
            description = "The page again, or not a link of ours",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class))
            })
    public Response object(
            @FormParam("token") @Nullable String token,
            @FormParam("change")
                    @Schema(
                            description = "Version and id of the entry, as the page has them",
                            examples = "8:example-hosting",
                            pattern = ObjectionForm.CHANGE,
                            maxLength = ObjectionForm.LONGEST_CHANGE)
                    @Nullable String change,
            @FormParam("customer")
                    @Schema(
                            description = "Who objects: the customer's name",
                            examples = "Example Bank Ltd",
                            pattern = Line.SAYING,
                            maxLength = ObjectionRequest.LONGEST_LINE)
                    @Nullable String customer,
            @FormParam("contractReference")
                    @Schema(
                            description = "Of the contract or the order",
                            examples = "DPA 2024/117",
                            pattern = Line.PATTERN,
                            maxLength = ObjectionRequest.LONGEST_LINE)
                    @Nullable String contractReference,
            @FormParam("name")
                    @Schema(
                            description = "Who writes",
                            examples = "Robin Doe",
                            pattern = Line.PATTERN,
                            maxLength = ObjectionRequest.LONGEST_LINE)
                    @Nullable String name,
            @FormParam("grounds")
                    @Schema(
                            description = "Why",
                            examples = "Our authority does not allow processing there.",
                            pattern = Prose.SAYING,
                            maxLength = ObjectionRequest.LONGEST_GROUNDS)
                    @Nullable String grounds) {
        var given =
                new ObjectionForm.Given(
                        text(change),
                        text(customer),
                        text(contractReference),
                        text(name),
                        text(grounds));
        try {
            return pages.taken(objecting.take(token, given.request()).objection());
        } catch (Rejection.Invalid invalid) {
            return pages.form(
                    Response.Status.BAD_REQUEST,
                    form(token, given, given.faults(invalid.faults())));
        }
    }

    private ObjectionForm form(
            @Nullable String token, ObjectionForm.Given given, List<FieldError> faults) {
        var wording = pages.wording();
        return new ObjectionForm(
                text(token),
                objecting.choices(token).stream()
                        .map(change -> ObjectionForm.Choice.of(change, wording))
                        .toList(),
                given,
                faults.stream().map(fault -> ObjectionForm.Fault.of(fault, wording)).toList());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
