package org.article28.api.page.embed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.article28.api.cache.Cached;
import org.article28.api.page.ForPeople;
import org.article28.api.page.Frames;
import org.article28.api.page.Speeches;
import org.article28.api.publication.TimeAxes;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.LanguageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Shows those who keep pages what to paste. */
@Path("/embed")
public class EmbedPageResource {

    private final TimeAxes axes;
    private final Speeches speeches;
    private final Frames frames;

    EmbedPageResource(TimeAxes axes, Speeches speeches, Frames frames) {
        this.axes = axes;
        this.speeches = speeches;
        this.frames = frames;
    }

    @GET
    @Cached
    @ForPeople
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response embed(
            @BeanParam LanguageParameters languages,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var register = axes.at(null, null, null).snapshot().document().register();
        var speech = speeches.of(languages, register);
        var say = speech.in(EmbedWords.class);
        var page =
                new EmbedPage(
                        frames.of(speech, say.title(), "/embed", register, uri.getBaseUri()),
                        say,
                        frames.base(uri.getBaseUri()));
        return HtmlPages.scripted(headers, speech.tag(), page.render()).build();
    }
}
