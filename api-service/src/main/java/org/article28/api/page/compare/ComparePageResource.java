package org.article28.api.page.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.article28.api.cache.Cached;
import org.article28.api.diff.Diffs;
import org.article28.api.filter.Filter;
import org.article28.api.page.Changes;
import org.article28.api.page.ForPeople;
import org.article28.api.page.Frames;
import org.article28.api.page.Parts;
import org.article28.api.page.Speech;
import org.article28.api.page.Speeches;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.VersionReference;
import org.article28.api.wire.FilterParameters;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.LanguageParameters;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What differs between two versions, as people read it. */
@Path("/diff")
public class ComparePageResource {

    private static final String SIDES = "sides";
    private static final String INLINE = "inline";

    private final VersionReference versions;
    private final Diffs diffs;
    private final Speeches speeches;
    private final Frames frames;
    private final ObjectMapper json;

    ComparePageResource(
            VersionReference versions,
            Diffs diffs,
            Speeches speeches,
            Frames frames,
            ObjectMapper json) {
        this.versions = versions;
        this.diffs = diffs;
        this.speeches = speeches;
        this.frames = frames;
        this.json = json;
    }

    @GET
    @Cached
    @ForPeople
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response compare(
            @QueryParam("from") @DefaultValue("previous") String from,
            @QueryParam("to") @DefaultValue("latest") String to,
            @QueryParam("view") @DefaultValue(SIDES) String view,
            @BeanParam FilterParameters filter,
            @BeanParam LanguageParameters languages,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        if (!view.equals(SIDES) && !view.equals(INLINE)) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter("view", "unknown-code", "view is sides or inline"));
        }
        var range = versions.range(from, to);
        var asked = Filter.of(filter).knownIn(range.from().document(), range.to().document());
        var speech = speeches.of(languages, range.to().document().register());
        var page = page(range, asked, view.equals(INLINE), speech, uri.getBaseUri());
        return HtmlPages.current(headers, speech.tag(), page.render()).build();
    }

    private ComparePage page(
            VersionReference.Range range, Filter filter, boolean inline, Speech speech, URI base) {
        var document = range.to().document();
        var changes = diffs.between(range.from(), range.to(), filter).changes();
        long from = range.from().number();
        long to = range.to().number();
        var path = "/diff?from=" + from + "&to=" + to;
        var filtered = filter.isNone() ? path : path + "&" + filter.query();
        var other = filtered + "&view=" + (inline ? SIDES : INLINE);
        return new ComparePage(
                frames.of(
                        speech,
                        speech.say().comparison(from, to),
                        inline ? filtered + "&view=" + INLINE : filtered,
                        document.register(),
                        base),
                new Changes(Parts.register(document), speech.words(), json).of(changes),
                inline,
                speech.to(other),
                speech.say().changesFound(speech.words().plural(changes.size()), changes.size()));
    }
}
