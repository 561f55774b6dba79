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
import org.article28.notifier.page.Page;
import org.article28.notifier.page.PageLink;
import org.article28.notifier.page.Pages;
import org.article28.notifier.token.Purpose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The pages behind the links that were asked for; only their buttons do anything. */
@PermitAll
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions")
public class OwnDataPageResource {

    private final OwnData own;
    private final Pages pages;

    OwnDataPageResource(OwnData own, Pages pages) {
        this.own = own;
        this.pages = pages;
    }

    @GET
    @Path("copy")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "ownDataPage",
            summary = "Page with a button that gives the copy",
            description = "Reading it changes nothing; the link of the mail leads here.")
    public Response copyPage(@BeanParam PageLink link) {
        own.check(Purpose.COPY, link.token);
        var say = pages.wording().pages();
        return page(say.copyTitle(), say.copyText(), "/v1/subscriptions/copy", say.copy(), link);
    }

    @POST
    @Path("copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ownData",
            summary = "The copy of one's own data",
            description = "By the token of the mail that was asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription, and what was told and objected to",
            content = @Content(schema = @Schema(implementation = OwnCopy.class)))
    public Response copy(@FormParam("token") @Nullable String token) {
        return Response.ok(own.copy(token))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"own-data.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("erase")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "erasePage",
            summary = "Page with a button that erases",
            description = "Reading it changes nothing; the link of the mail leads here.")
    public Response erasePage(@BeanParam PageLink link) {
        own.check(Purpose.ERASURE, link.token);
        var say = pages.wording().pages();
        return page(
                say.eraseTitle(), say.eraseText(), "/v1/subscriptions/erase", say.erase(), link);
    }

    @POST
    @Path("erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "eraseOwnData",
            summary = "Erase oneself",
            description = "By the token of the mail that was asked for; again changes nothing.")
    @APIResponse(responseCode = "200", description = "No subscription tells the address any more")
    public Response erase(@FormParam("token") @Nullable String token) {
        own.erase(token);
        var say = pages.wording().pages();
        return pages.answer(Page.telling(say.erasedTitle(), say.erasedText()));
    }

    private Response page(String title, String text, String action, String button, PageLink link) {
        var form = new Page.Form(action, button, Map.of("token", link.given()));
        return pages.answer(new Page(title, text, form));
    }
}
