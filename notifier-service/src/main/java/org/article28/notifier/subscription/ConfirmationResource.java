package org.article28.notifier.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.article28.model.problem.FieldError;
import org.article28.notifier.mail.Links;
import org.article28.notifier.page.Page;
import org.article28.notifier.page.PageLink;
import org.article28.notifier.page.Pages;
import org.article28.notifier.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Confirms opt-ins: for programs as JSON, for people by a page whose button does it. */
@PermitAll
@Path("/v1/subscriptions/confirm")
@Tag(name = "Subscriptions")
public class ConfirmationResource {

    private final SignUp signUp;
    private final OwnSubscription own;
    private final Pages pages;
    private final Links links;

    ConfirmationResource(SignUp signUp, OwnSubscription own, Pages pages, Links links) {
        this.signUp = signUp;
        this.own = own;
        this.pages = pages;
        this.links = links;
    }

    @Schema(name = "ConfirmRequest", requiredProperties = "token")
    record ConfirmRequest(
            @Schema(pattern = "^[A-Za-z0-9._-]*$", maxLength = 512) @Nullable String token) {

        @Override
        public String toString() {
            return "ConfirmRequest";
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "confirmPage",
            summary = "Page with a button that confirms",
            description = "Reading it changes nothing; the link of the mail leads here.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(implementation = String.class)))
    public Response page(@BeanParam PageLink link) {
        signUp.check(link.given());
        var say = pages.wording().pages();
        return pages.answer(
                new Page(
                        say.confirmTitle(),
                        say.confirmText(),
                        new Page.Form(
                                "/v1/subscriptions/confirm",
                                say.confirm(),
                                Map.of("token", link.given()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmSubscription",
            summary = "Confirm a subscription",
            description = "By the token of the mail. Confirming again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription, with a token that opens its preferences",
            content = @Content(schema = @Schema(implementation = Preferences.class)))
    public Response confirm(@Nullable ConfirmRequest request) {
        var token = request == null ? null : request.token();
        if (token == null) {
            throw new Rejection.Invalid(FieldError.at("/token", "missing", "is missing"));
        }
        var confirmed = signUp.confirm(token);
        return Response.ok(Preferences.of(confirmed, own.manageToken(confirmed)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response confirmByButton(@FormParam("token") @Nullable String token) {
        signUp.confirm(token == null ? "" : token);
        var wording = pages.wording();
        var say = wording.pages();
        return pages.answer(
                Page.telling(
                        say.confirmedTitle(),
                        say.confirmedText(),
                        new Page.Way(links.home(wording.tag()), say.toTheList())));
    }
}
