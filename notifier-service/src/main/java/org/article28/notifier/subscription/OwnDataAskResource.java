package org.article28.notifier.subscription;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the page of the preferences asks for of one's own data; {@link OwnData} decides. */
@PermitAll
@Path(PreferencesForm.PATH)
@Tag(name = "Subscriptions")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class OwnDataAskResource {

    private final OwnData own;
    private final Pages pages;

    OwnDataAskResource(OwnData own, Pages pages) {
        this.own = own;
        this.pages = pages;
    }

    @POST
    @Path("copy")
    @Operation(
            operationId = "askForOwnDataByButton",
            summary = "Ask for a copy of one's own data, by the page of the preferences",
            description = "A mail with a link that holds for an hour goes to the address itself.")
    @APIResponse(responseCode = "200", description = "A mail is on its way")
    public Response copy(@FormParam("token") @Nullable String token) {
        own.askForCopy(token == null ? "" : token);
        return asked();
    }

    @POST
    @Path("erasure")
    @Operation(
            operationId = "askForErasureByButton",
            summary = "Ask to be erased, by the page of the preferences",
            description =
                    "A mail with a link that holds for an hour goes to the address itself; nothing changes"
                            + " before it is used.")
    @APIResponse(responseCode = "200", description = "A mail is on its way")
    public Response erasure(@FormParam("token") @Nullable String token) {
        own.askForErasure(token == null ? "" : token);
        return asked();
    }

    private Response asked() {
        var say = pages.wording().pages();
        return pages.answer(Page.telling(say.askedTitle(), say.askedText()));
    }
}
