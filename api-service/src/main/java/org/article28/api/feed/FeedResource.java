package org.article28.api.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.article28.api.cache.Cached;
import org.article28.api.filter.Filter;
import org.article28.api.history.History;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Answers;
import org.article28.api.wire.FeedParameters;
import org.article28.api.wire.FilterParameters;
import org.article28.api.wire.Writer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was published, for feed readers. */
@Path("/")
@Tag(name = "History")
public class FeedResource {

    private static final String TOLD =
            "Newest first, one entry for each version, with a sentence for each change. Ids never change. Filters leave"
                    + " the changes of which the entry as it was, as it is, or as its planned changes will make it is"
                    + " asked for, and the versions that have some; changes of the register and of assessments concern"
                    + " all services, and no other filter finds them. A page may have few entries or none and yet lead"
                    + " on to the next.";

    private final History history;
    private final Feeds feeds;
    private final Writer writer;
    private final Optional<URI> publicUrl;

    FeedResource(
            History history,
            Feeds feeds,
            Writer writer,
            @ConfigProperty(name = "article28.public-url") Optional<URI> publicUrl) {
        this.history = history;
        this.feeds = feeds;
        this.writer = writer;
        this.publicUrl = publicUrl;
    }

    @GET
    @Path("feed.atom")
    @Cached
    @PermitAll
    @Produces(AtomFeed.MEDIA_TYPE)
    @Operation(
            operationId = "atomFeed",
            summary = "Publications as an Atom feed",
            description = TOLD)
    @APIResponse(
            responseCode = "200",
            description = "Atom (RFC 4287); `next` links lead to older versions (RFC 5005)",
            content = @Content(schema = @Schema(implementation = String.class)))
    public Response atom(
            @BeanParam FeedParameters page,
            @BeanParam FilterParameters filter,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var asked = asked(page, filter, uri);
        return answer(headers, asked, "atom", () -> AtomFeed.of(feeds.of(asked)));
    }

    @GET
    @Path("feed.json")
    @Cached
    @PermitAll
    @Produces(JsonFeed.MEDIA_TYPE)
    @Operation(
            operationId = "jsonFeed",
            summary = "Publications as a JSON Feed",
            description = TOLD)
    @APIResponse(
            responseCode = "200",
            description = "JSON Feed 1.1; `next_url` leads to older versions",
            content = @Content(schema = @Schema(implementation = JsonFeed.class)))
    public Response json(
            @BeanParam FeedParameters page,
            @BeanParam FilterParameters filter,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var asked = asked(page, filter, uri);
        return answer(headers, asked, "json", () -> writer.json(JsonFeed.of(feeds.of(asked))));
    }

    private FeedRequest asked(FeedParameters page, FilterParameters filter, UriInfo uri) {
        var asked = Filter.of(filter);
        var before = page.beforeVersion();
        int limit = page.most();
        long redactions = history.redactions();
        var newest =
                history.newest()
                        .orElseThrow(() -> new Rejection.NotFound("nothing is published yet"));
        return new FeedRequest(newest, redactions, before, limit, asked, base(uri));
    }

    /**
     * Where it is not set, it is the address that was asked, so that every address has its answer.
     */
    private URI base(UriInfo uri) {
        var base = publicUrl.orElseGet(uri::getBaseUri).toString();
        return URI.create(base.replaceAll("/+$", ""));
    }

    private static Response answer(
            HttpHeaders headers, FeedRequest asked, String format, Supplier<String> text) {
        return Answers.ok(
                        headers,
                        "v" + asked.newest().number(),
                        asked.variant(format),
                        asked.newest().publishedAt(),
                        text)
                .build();
    }
}
