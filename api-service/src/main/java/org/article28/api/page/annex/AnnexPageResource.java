package org.article28.api.page.annex;

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
import org.article28.api.page.Scope;
import org.article28.api.page.ServiceChoice;
import org.article28.api.page.Speeches;
import org.article28.api.publication.TimeAxes;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.LanguageParameters;
import org.article28.api.wire.VersionParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The list as the annex of a contract. */
@Path("/annex")
public class AnnexPageResource {

    private final TimeAxes axes;
    private final History history;
    private final Speeches speeches;
    private final AnnexPages pages;

    AnnexPageResource(TimeAxes axes, History history, Speeches speeches, AnnexPages pages) {
        this.axes = axes;
        this.history = history;
        this.speeches = speeches;
        this.pages = pages;
    }

    @GET
    @Cached
    @ForPeople
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response annex(
            @QueryParam("form") @Nullable String form,
            @BeanParam VersionParameters versions,
            @QueryParam("service") @Nullable List<String> service,
            @BeanParam LanguageParameters languages,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var asked = AnnexForm.of(form);
        var point = axes.at(versions.version, versions.at, null);
        var document = point.snapshot().document();
        var speech = speeches.of(languages, document.register());
        var filter = ServiceChoice.asked(service).knownIn(document);
        var scope = Scope.of(filter, point.snapshot().number(), history.newestSnapshot().number());
        var page = pages.of(point, asked, scope, speech, uri.getBaseUri());
        return HtmlPages.current(headers, speech.tag(), page.render()).build();
    }
}
