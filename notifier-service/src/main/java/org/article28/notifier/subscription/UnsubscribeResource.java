package org.article28.notifier.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.notifier.mail.Links;
import org.article28.notifier.page.Page;
import org.article28.notifier.page.PageLink;
import org.article28.notifier.page.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Ends a subscription by the link of a mail: RFC 8058 for mail programs, a page for people. */
@PermitAll
@Path("/unsubscribe")
@Tag(name = "Subscriptions")
@Produces(MediaType.TEXT_HTML)
public class UnsubscribeResource {

    private final OwnSubscription own;
    private final Pages pages;
    private final Links links;

    UnsubscribeResource(OwnSubscription own, Pages pages, Links links) {
        this.own = own;
        this.pages = pages;
        this.links = links;
    }

    @GET
    @Operation(
            operationId = "unsubscribePage",
            summary = "Page with a button that unsubscribes",
            description = "Reading it changes nothing; a link of each mail leads here.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(implementation = String.class)))
    public Response page(@BeanParam PageLink link) {
        own.checkedUnsubscribe(link.token);
        var say = pages.wording().pages();
        return pages.answer(
                new Page(
                        say.unsubscribe(),
                        say.unsubscribeText(),
                        OneClick.form(link.given(), say)));
    }

    /** The token says it all, so that no body, whatever its form, keeps anybody subscribed. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "unsubscribe",
            summary = "Unsubscribe by one click (RFC 8058)",
            description = "No cookie, no redirect; unsubscribing again changes nothing.")
    @APIResponse(responseCode = "200", description = "No further mails")
    public Response unsubscribe(@QueryParam("token") @Nullable String token) {
        own.unsubscribe(token);
        var wording = pages.wording();
        var say = wording.pages();
        return pages.answer(
                Page.telling(
                        say.unsubscribedTitle(),
                        say.unsubscribedText(),
                        new Page.Way(links.home(wording.tag()), say.toTheList()),
                        new Page.Way(
                                links.subscribe(wording.tag()), wording.subscribing().again())));
    }
}
