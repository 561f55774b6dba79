package org.article28.api.desk.restore;

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
import java.util.List;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.Pauses;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.Faults;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.desk.restore.RestoresPage.Shown;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a restore of the database brought back, and the word on which sending goes on. */
@Path(RestoresPageResource.PATH)
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AUDITOR, Role.ADMIN})
public class RestoresPageResource {

    static final String PATH = "/desk/restores";
    private static final String THERE = "/v1/restores";
    private static final String DONE = "done";
    private static final int AWAY = 503;

    private final NotifierCalls notifier;
    private final Pauses pauses;
    private final DeskFrames frames;
    private final Visitors visitors;

    RestoresPageResource(
            NotifierCalls notifier, Pauses pauses, DeskFrames frames, Visitors visitors) {
        this.notifier = notifier;
        this.pauses = pauses;
        this.frames = frames;
        this.visitors = visitors;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@QueryParam(DONE) @Nullable String done) {
        return page(shown(), null, done != null, "", Faults.NONE, 200);
    }

    /** The notifier asks for the reason, and notes it with who gave it. */
    @POST
    @Path("/{id:[1-9][0-9]{0,17}}/resume")
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response resume(@PathParam("id") String id, byte[] body) {
        var reason = SentForm.of(body).text("reason");
        try {
            var answer = notifier.brake(THERE + "/" + id + "/resume", reason);
            if (answer.isDone()) {
                pauses.changed();
                return Response.seeOther(URI.create(PATH + "?" + DONE + "=yes")).build();
            }
            var faults = Faults.of(answer, List.of("reason"));
            return page(shown(), id, false, reason, faults, answer.status());
        } catch (Rejection.Unavailable away) {
            return page(null, id, false, reason, Faults.of(away.detail()), AWAY);
        }
    }

    private Shown shown() {
        return Restores.of(notifier.get(THERE).body());
    }

    /**
     * {@code id}: the one that was to be ended; null for the one that may be. {@code done}: one
     * was, which lets nothing go out where another reason keeps it.
     */
    private Response page(
            @Nullable Shown shown,
            @Nullable String id,
            boolean done,
            String reason,
            Faults faults,
            int status) {
        var open = shown == null ? null : shown.open();
        var frame = frames.of(Restores.say().restores(), visitors.current());
        boolean goesOn = done && open == null && frame.pause() == null;
        var page =
                new RestoresPage(
                        frame,
                        shown,
                        open == null ? id : open.id(),
                        goesOn ? Restores.say().resumed() : null,
                        reason,
                        faults);
        return HtmlPages.personal(page.render()).status(status).build();
    }
}
