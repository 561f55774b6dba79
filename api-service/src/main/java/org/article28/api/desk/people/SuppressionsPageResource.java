package org.article28.api.desk.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.Fact;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.desk.notifier.Spoken;
import org.article28.api.wire.Encoded;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Addresses that get no mail any more. */
@Path(SuppressionsPageResource.PATH)
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class SuppressionsPageResource {

    static final String PATH = "/desk/suppressions";

    private final Lists lists;
    private final NotifierCalls notifier;
    private final DeskFrames frames;
    private final Visitors visitors;

    SuppressionsPageResource(
            Lists lists, NotifierCalls notifier, DeskFrames frames, Visitors visitors) {
        this.lists = lists;
        this.notifier = notifier;
        this.frames = frames;
        this.visitors = visitors;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("after") @DefaultValue("") String after) {
        return page(after, null, 200);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response lift(@PathParam("id") String id) {
        var path = "/v1/suppressions/" + Encoded.of(id);
        var answer = notifier.send("DELETE", path, "", "");
        return answer.isDone()
                ? Response.seeOther(URI.create(PATH)).build()
                : page("", answer.detail(), answer.status());
    }

    private Response page(String after, @Nullable String fault, int status) {
        var say = DeskFrames.say();
        var table =
                lists.find(
                        new Lists.Wanted(
                                "/v1/suppressions",
                                "suppressions",
                                "id",
                                "",
                                List.of(
                                        Fact.plain(say.address(), "email"),
                                        Fact.coded(
                                                say.why(),
                                                "because",
                                                code -> Spoken.codes().suppression(code)),
                                        Fact.plain(say.reply(), "reply"),
                                        Fact.at(say.since(), "since"))),
                        after);
        var page =
                new PeoplePage(
                        frames.of(say.suppressions(), visitors.current()),
                        PATH,
                        table,
                        false,
                        say.lift(),
                        fault);
        return HtmlPages.personal(page.render()).status(status).build();
    }
}
