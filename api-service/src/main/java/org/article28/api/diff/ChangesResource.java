package org.article28.api.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.List;
import org.article28.api.cache.Cached;
import org.article28.api.filter.Filter;
import org.article28.api.filter.PublicationFilter;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;
import org.article28.api.wire.Answers;
import org.article28.api.wire.FilterParameters;
import org.article28.api.wire.Page;
import org.article28.api.wire.Redaction;
import org.article28.model.Publication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The polling feed: every publication after one that the client knows. */
@Path("/v1/changes")
@Tag(name = "History")
public class ChangesResource {

    /**
     * So much text and a publication more at the most in one answer; the rest is on the next page.
     */
    private static final long CHARACTERS = 4_000_000;

    private final History history;
    private final PublicationFilter publicationFilter;
    private final ObjectMapper json;

    ChangesResource(History history, PublicationFilter publicationFilter, ObjectMapper json) {
        this.history = history;
        this.publicationFilter = publicationFilter;
        this.json = json;
    }

    /**
     * Publications as they were written, oldest first.
     *
     * @param latest number of the newest version
     */
    @Schema(requiredProperties = {"latest", "publications"})
    public record Changes(long latest, List<Publication> publications) {}

    @GET
    @Cached
    @PermitAll
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listChanges",
            summary = "Every publication after version `after`, with its changes",
            description =
                    "Oldest first, the same content as the events. A page holds at most `limit` publications, fewer"
                            + " where they are large; `Link: rel=\"next\"` leads on, and where there is none, `latest`"
                            + " is the number to go on from. With `wait`, what would be empty comes once there is a"
                            + " publication, or empty when the time is over. Filters leave the changes of which the entry as it was, as"
                            + " it is, or as its planned changes will make it is asked for, and the publications that"
                            + " have some; `summary` and `hash` stay those of the whole publication. Changes of the"
                            + " register and of assessments concern all services, and no other filter finds them.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Changes.class)))
    public Response changes(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Schema(description = "The number after which the page begins", examples = "7")
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Schema(description = "From 1 to 1000", examples = "100")
                    String limit,
            @QueryParam("wait")
                    @DefaultValue("0")
                    @Schema(
                            description =
                                    "For how many seconds, at most 60, to hold the request until there is a publication",
                            examples = "30")
                    String wait,
            @BeanParam FilterParameters filterParameters,
            @Context HttpHeaders headers)
            throws InterruptedException {
        var filter = Filter.of(filterParameters);
        var atMost = LongPoll.of(wait);
        var page = Page.of(after.equals("latest") ? Long.toString(latest()) : after, limit);
        if (!atMost.isZero()) {
            history.await(page.after(), atMost);
        }
        long latest = latest();
        var texts = history.publicationsAfter(page.after(), page.limit(), CHARACTERS);
        long last = page.after() + texts.size();
        // One may have been published since; a client that is ahead of us is told so.
        long newest = texts.isEmpty() ? latest : Math.max(latest, last);
        // The texts go out as they were written at publication, whatever this release would write.
        var answer =
                Answers.ok(
                        headers,
                        "v" + newest,
                        "changes-"
                                + page.after()
                                + "-"
                                + page.limit()
                                + filter.suffix()
                                + Redaction.mark(texts),
                        () -> json(newest, filtered(texts, filter)));
        if (!atMost.isZero() && texts.isEmpty()) {
            Answers.once(answer);
        }
        return page.linked(
                        answer,
                        "/v1/changes",
                        filter.query(),
                        last,
                        !texts.isEmpty() && last < latest)
                .build();
    }

    private long latest() {
        return history.newest().map(PublishedVersion::number).orElse(0L);
    }

    private List<String> filtered(List<String> texts, Filter filter) {
        return filter.isNone()
                ? texts
                : publicationFilter.of(texts.stream().map(this::tree).toList(), filter).stream()
                        .map(JsonNode::toString)
                        .toList();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored content can be read", e);
        }
    }

    private static String json(long latest, List<String> texts) {
        return "{\"latest\":" + latest + ",\"publications\":[" + String.join(",", texts) + "]}";
    }
}
