package org.article28.notifier.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.notifier.page.Page;
import org.article28.notifier.page.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the page of the preferences does with webhooks; {@link OwnWebhooks} decides. */
@PermitAll
@Path(WebhooksOnPage.PATH)
@Tag(name = "Webhooks")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class WebhookPageResource {

    private final OwnWebhooks own;
    private final Pages pages;

    WebhookPageResource(OwnWebhooks own, Pages pages) {
        this.own = own;
        this.pages = pages;
    }

    @POST
    @Operation(
            operationId = "removeWebhookByButton",
            summary = "Remove a webhook, by the page of the preferences",
            description = "It is called no more. What it was told stays as evidence.")
    @APIResponse(responseCode = "200", description = "It is removed")
    public Response remove(
            @FormParam("token") @Nullable String token,
            @FormParam("id")
                    @Schema(description = "Of the webhook, as the page has it", format = "uuid")
                    @Nullable String id) {
        own.remove(token == null ? "" : token, String.valueOf(id));
        var say = pages.wording().pages();
        return pages.answer(Page.telling(say.webhookRemovedTitle(), say.webhookRemovedText()));
    }
}
