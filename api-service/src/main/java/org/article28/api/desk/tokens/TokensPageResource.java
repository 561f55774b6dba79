package org.article28.api.desk.tokens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.problem.Rejection;
import org.article28.api.token.TokenDesk;
import org.article28.api.token.TokenResource.TokenRequest;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Format;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** API tokens, for administrators. One is told once, on the page that answers its making. */
@Path("/desk/tokens")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class TokensPageResource {

    private static final int NOT_DONE = 422;

    private final TokenDesk desk;
    private final TokensPages pages;
    private final Bodies bodies;
    private final ObjectMapper json;
    private final Visitors visitors;
    private final Actors actors;

    TokensPageResource(
            TokenDesk desk,
            TokensPages pages,
            Bodies bodies,
            ObjectMapper json,
            Visitors visitors,
            Actors actors) {
        this.desk = desk;
        this.pages = pages;
        this.bodies = bodies;
        this.json = json;
        this.visitors = visitors;
        this.actors = actors;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("after") @Nullable String after) {
        var page = pages.of(visitors.current(), after, TokensPages.Asked.NOTHING);
        return HtmlPages.personal(page.render()).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response make(byte[] body) {
        var form = SentForm.of(body);
        try {
            var wish = bodies.read(asProgramsSendIt(form), Format.JSON, TokenRequest.class).wish();
            var made = desk.make(wish, actors.current());
            return page(new TokensPages.Asked(made, form, TokensPage.Faults.NONE), 200);
        } catch (Rejection refused) {
            return page(new TokensPages.Asked(null, form, TokensPage.Faults.of(refused)), NOT_DONE);
        }
    }

    @POST
    @Path("/{name}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response revoke(@PathParam("name") String name, byte[] body) {
        if (!SentForm.of(body).has("confirm")) {
            var fault = TokensPage.Faults.of(DeskFrames.say().revokeNotConfirmed(name));
            return page(new TokensPages.Asked(null, SentForm.EMPTY, fault), NOT_DONE);
        }
        desk.revoke(name, actors.current());
        return Response.seeOther(URI.create("/desk/tokens")).build();
    }

    /** So that it is read and checked alike. It expires as that day begins, in UTC. */
    private byte[] asProgramsSendIt(SentForm form) {
        var tree = json.createObjectNode().put("name", form.text("name"));
        var roles = tree.putArray("roles");
        form.all("role").forEach(roles::add);
        var day = form.filled("expires");
        if (day != null) {
            tree.put("expiresAt", day + "T00:00:00Z");
        }
        try {
            return json.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    private Response page(TokensPages.Asked asked, int status) {
        var page = pages.of(visitors.current(), null, asked);
        return HtmlPages.personal(page.render()).status(status).build();
    }
}
