package org.article28.api.page.versions;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.article28.api.cache.Cached;
import org.article28.api.history.History;
import org.article28.api.page.ForPeople;
import org.article28.api.page.Frames;
import org.article28.api.page.Parts;
import org.article28.api.page.Speech;
import org.article28.api.page.Speeches;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.LanguageParameters;
import org.article28.model.Document;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The versions as people read them, newest first. */
@Path("/versions")
public class VersionsPageResource {

    private static final int MOST = 50;

    private final History history;
    private final Speeches speeches;
    private final Frames frames;

    VersionsPageResource(History history, Speeches speeches, Frames frames) {
        this.history = history;
        this.speeches = speeches;
        this.frames = frames;
    }

    @GET
    @Cached
    @ForPeople
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response list(
            @QueryParam("before") @Nullable String before,
            @BeanParam LanguageParameters languages,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var snapshot = history.newestSnapshot();
        var document = snapshot.document();
        var speech = speeches.of(languages, document.register());
        long last = before == null ? snapshot.number() : number(before) - 1;
        long first = Math.max(0, last - MOST);
        var rows = rows(first, last, document, speech);
        var path = before == null ? "/versions" : "/versions?before=" + before;
        var page =
                new VersionsPage(
                        frames.of(
                                speech,
                                speech.say().versions(),
                                path,
                                document.register(),
                                uri.getBaseUri()),
                        rows,
                        first == 0 ? null : speech.to("/versions?before=" + (first + 1)));
        return HtmlPages.current(headers, speech.tag(), page.render()).build();
    }

    private List<VersionsPage.Row> rows(long first, long last, Document document, Speech speech) {
        var rows = new Rows(Parts.register(document), speech);
        return history.after(first, MOST).stream()
                .filter(version -> version.number() <= last)
                .map(rows::of)
                .toList()
                .reversed();
    }

    private static long number(String before) {
        if (!before.matches("[1-9][0-9]{0,17}")) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter("before", "number", "before takes a version number"));
        }
        return Long.parseLong(before);
    }
}
