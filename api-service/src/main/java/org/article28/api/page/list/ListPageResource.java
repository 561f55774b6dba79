package org.article28.api.page.list;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.Set;
import org.article28.api.cache.Cached;
import org.article28.api.filter.Filter;
import org.article28.api.history.History;
import org.article28.api.page.ForPeople;
import org.article28.api.page.Parts;
import org.article28.api.page.Speeches;
import org.article28.api.publication.TimeAxes;
import org.article28.api.timeline.Status;
import org.article28.api.wire.FilterParameters;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.LanguageParameters;
import org.article28.api.wire.VersionParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The list as people read it. */
@Path("/")
public class ListPageResource {

    private final TimeAxes axes;
    private final History history;
    private final Speeches speeches;
    private final ListPages pages;

    ListPageResource(TimeAxes axes, History history, Speeches speeches, ListPages pages) {
        this.history = history;
        this.axes = axes;
        this.speeches = speeches;
        this.pages = pages;
    }

    @GET
    @Cached
    @ForPeople
    @PermitAll
    @Produces("text/html;qs=0.5")
    @Operation(hidden = true)
    public Response list(
            @BeanParam VersionParameters versions,
            @BeanParam FilterParameters filter,
            @QueryParam("ended") @Nullable String ended,
            @BeanParam LanguageParameters languages,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var point = axes.at(versions.version, versions.at, null);
        var document = point.snapshot().document();
        var speech = speeches.of(languages, document.register());
        var asked =
                new ListQuery(
                        point,
                        point.snapshot().number() < history.newestSnapshot().number(),
                        Filter.of(Forms.filled(filter)).knownIn(document),
                        shown(ended),
                        Parts.register(document),
                        speech);
        var page = pages.of(asked, uri.getBaseUri());
        return HtmlPages.current(headers, speech.tag(), page.render()).build();
    }

    /** A checkbox is sent only where it is checked. */
    private static Set<Status> shown(@Nullable String ended) {
        return ended == null
                ? EnumSet.of(Status.ANNOUNCED, Status.ACTIVE)
                : EnumSet.allOf(Status.class);
    }
}
