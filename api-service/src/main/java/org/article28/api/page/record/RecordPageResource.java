package org.article28.api.page.record;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.article28.api.cache.Cached;
import org.article28.api.page.ForPeople;
import org.article28.api.page.Speeches;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.TimeAxes;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.LanguageParameters;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A sub-processor as people read it, also one that left the list. */
@Path("/subprocessors")
public class RecordPageResource {

    private final TimeAxes axes;
    private final Speeches speeches;
    private final RecordPages pages;

    RecordPageResource(TimeAxes axes, Speeches speeches, RecordPages pages) {
        this.axes = axes;
        this.speeches = speeches;
        this.pages = pages;
    }

    @GET
    @Path("/{id}")
    @Cached
    @ForPeople
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response get(
            @PathParam("id") String id,
            @QueryParam("before") @Nullable String before,
            @BeanParam LanguageParameters languages,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var point = axes.at(null, null, null);
        var speech = speeches.of(languages, point.snapshot().document().register());
        var page =
                pages.of(
                        id,
                        point,
                        before == null ? null : number(before),
                        speech,
                        uri.getBaseUri());
        return HtmlPages.current(headers, speech.tag(), page.render()).build();
    }

    private static long number(String before) {
        if (!before.matches("[1-9][0-9]{0,8}")) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "before", "number", "before takes the number of a revision"));
        }
        return Long.parseLong(before);
    }
}
