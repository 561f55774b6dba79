package org.article28.api.desk.deliveries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.Moments;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was published, newest first; each version leads to how far readers have been told. */
@Path("/desk/versions")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR, Role.ADMIN})
public class VersionsPageResource {

    private static final int SHOWN = 50;

    private final History history;
    private final DeskFrames frames;
    private final Visitors visitors;

    VersionsPageResource(History history, DeskFrames frames, Visitors visitors) {
        this.history = history;
        this.frames = frames;
        this.visitors = visitors;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("before") @Nullable String before) {
        long last = before == null ? history.newestSnapshot().number() : number(before) - 1;
        long first = Math.max(0, last - SHOWN);
        var page =
                new VersionsPage(
                        frames.of(DeskFrames.say().versions(), visitors.current()),
                        lines(first, last),
                        first == 0 ? null : first + 1);
        return HtmlPages.personal(page.render()).build();
    }

    private List<VersionsPage.Line> lines(long first, long last) {
        return history.after(first, SHOWN).stream()
                .filter(version -> version.number() <= last)
                .map(VersionsPageResource::line)
                .toList()
                .reversed();
    }

    private static VersionsPage.Line line(PublishedVersion version) {
        return new VersionsPage.Line(
                version.number(), Moments.words(version.publishedAt()), version.note());
    }

    private static long number(String before) {
        if (!before.matches("[1-9][0-9]{0,17}")) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter("before", "number", "before takes a version number"));
        }
        return Long.parseLong(before);
    }
}
