package org.article28.api.desk.deliveries;

import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.stream.StreamSupport;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.Moments;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** How far readers have been told of a version, and the brake. */
@Path("/desk/versions/{version:[1-9][0-9]{0,17}}")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR, Role.ADMIN})
public class DeliveriesPageResource {

    private static final int NOT_DONE = 409;
    private static final String SECONDS = "5";

    private final History history;
    private final NotifierCalls notifier;
    private final DeskFrames frames;
    private final Visitors visitors;

    DeliveriesPageResource(
            History history, NotifierCalls notifier, DeskFrames frames, Visitors visitors) {
        this.history = history;
        this.notifier = notifier;
        this.frames = frames;
        this.visitors = visitors;
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("version") long version, @QueryParam("follow") @Nullable String follow) {
        var page = page(version, follow != null, null);
        var answer = HtmlPages.personal(page.render());
        return page.following() ? answer.header("Refresh", SECONDS).build() : answer.build();
    }

    /** What the notifier lets an administrator do, it decides and notes itself. */
    @POST
    @Path("/notices/{notice:[0-9]+}/{deed:pause|resume|cancel|retry-failed}")
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response brake(
            @PathParam("version") long version,
            @PathParam("notice") String notice,
            @PathParam("deed") String deed,
            byte[] body) {
        var reason = SentForm.of(body).filled("reason");
        if (deed.equals("cancel") && reason == null) {
            return notDone(version, say().cancelNeedsReason(), NOT_DONE);
        }
        var answer = notifier.brake("/v1/notices/" + notice + "/" + deed, reason);
        return answer.isDone()
                ? Response.seeOther(URI.create("/desk/versions/" + version)).build()
                : notDone(version, answer.detail(), answer.status());
    }

    private Response notDone(long version, String fault, int status) {
        return HtmlPages.personal(page(version, false, fault).render()).status(status).build();
    }

    private DeliveriesPage page(long version, boolean follow, @Nullable String fault) {
        var published =
                history.numbered(version)
                        .orElseThrow(
                                () -> new Rejection.NotFound("there is no version " + version));
        if (!visitors.current().maySeeDeliveries()) {
            return page(published, List.of(), false, say().toldForAuditors());
        }
        try {
            var notices = notices(version);
            // Right after the publication there is no notice yet.
            boolean following =
                    follow
                            && (notices.isEmpty()
                                    || notices.stream().anyMatch(NoticeLine::isUnderWay));
            return page(published, notices, following, fault);
        } catch (Rejection.Unavailable away) {
            return page(published, List.of(), false, away.detail());
        }
    }

    private List<NoticeLine> notices(long version) {
        var found = notifier.get("/v1/notices?version=" + version).body().path("notices");
        return StreamSupport.stream(found.spliterator(), false).map(NoticeLine::of).toList();
    }

    private DeliveriesPage page(
            PublishedVersion published,
            List<NoticeLine> notices,
            boolean following,
            @Nullable String fault) {
        var title = DeskFrames.say().versionTitle(published.number());
        return new DeliveriesPage(
                frames.of(title, visitors.current()),
                published.number(),
                published.number() - 1,
                Moments.words(published.publishedAt()),
                published.note(),
                notices,
                following,
                fault);
    }

    private static DeliveryWords say() {
        return MessageBundles.get(DeliveryWords.class);
    }
}
