package org.article28.api.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.api.cache.Cached;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Digests;
import org.article28.api.wire.Format;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.Negotiation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the {@code type} of a problem leads to. */
@Path("/problems")
@Tag(name = "Reference")
public class ProblemResource {

    private final ProblemPages problems;
    private final Guides guides;
    private final ObjectMapper json;

    ProblemResource(ProblemPages problems, Guides guides, ObjectMapper json) {
        this.problems = problems;
        this.guides = guides;
        this.json = json;
    }

    @GET
    @Cached
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "problemsPage",
            summary = "All kinds of problems, to read",
            description = "What each means, and what to do about it.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = String.class)))
    public Response all(@Context HttpHeaders headers) {
        var text = Guides.problems();
        var page = new Pages.ShownText(Markdown.title(text), Markdown.html(text), guides.all());
        return HtmlPages.lasting(headers, page.render()).build();
    }

    @GET
    @Path("/{name}")
    @Cached
    @PermitAll
    @Operation(
            operationId = "getProblem",
            summary = "What one kind of problem means, and what to do",
            description = "The `type` of a problem leads here.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the same for programs",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProblemPage.class))
            })
    public Response one(
            String name,
            @QueryParam("format")
                    @Schema(
                            description = "Instead of `Accept`",
                            enumeration = {"html", "json"})
                    @Nullable String format,
            @Context HttpHeaders headers) {
        var negotiated = Negotiation.of(headers, format, Format.HTML, Format.JSON);
        var page = problems.named(name);
        if (page == null) {
            throw new Rejection.NotFound("there is no kind of problem with the name " + name);
        }
        if (negotiated == Format.HTML) {
            var shown = new Pages.ShownProblem(page, page.example().toPrettyString());
            return Negotiation.answered(HtmlPages.lasting(headers, shown.render()), negotiated)
                    .build();
        }
        var text = json.valueToTree(page).toString();
        return Negotiation.answered(
                        Answers.ok(headers, Digests.mark(text), "problem.json", () -> text),
                        negotiated)
                .build();
    }
}
