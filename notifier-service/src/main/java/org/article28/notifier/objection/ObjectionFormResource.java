package org.article28.notifier.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @Operation(operationId = "objectionPage", summary = "Page to object to announced changes")
    public Response page(@QueryParam("token") @Nullable String token) {
        return pages.form(Response.Status.OK, form(token, ObjectionForm.Given.NOTHING, List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response object(
            @FormParam("token") @Nullable String token,
            @FormParam("change") @Nullable String change,
            @FormParam("customer") @Nullable String customer,
            @FormParam("contractReference") @Nullable String contractReference,
            @FormParam("name") @Nullable String name,
            @FormParam("grounds") @Nullable String grounds) {
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
            return pages.form(Response.Status.BAD_REQUEST, form(token, given, invalid.faults()));
        }
    }

    private ObjectionForm form(
            @Nullable String token, ObjectionForm.Given given, List<FieldError> faults) {
        var choices = objecting.choices(token).stream().map(ObjectionForm.Choice::of).toList();
        return new ObjectionForm(text(token), choices, given, faults);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
