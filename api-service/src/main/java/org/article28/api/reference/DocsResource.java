package org.article28.api.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.api.cache.Cached;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Digests;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.OwnText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API in pages to read. They load nothing from elsewhere, and run nothing. */
@Path("/docs")
@Tag(name = "Reference")
public class DocsResource {

    private final Guides guides;
    private final ReferencePage reference;

    DocsResource(Guides guides, ReferencePage reference) {
        this.guides = guides;
        this.reference = reference;
    }

    @GET
    @Cached
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "referencePage",
            summary = "This contract as a page to read",
            description = "It loads nothing from elsewhere.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = String.class)))
    public Response reference(@Context HttpHeaders headers) {
        return HtmlPages.lasting(headers, reference.html()).build();
    }

    @GET
    @Path("/{guide}")
    @Cached
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "guidePage",
            summary = "A page about how something is used",
            description = "`/docs` names them.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = String.class)))
    public Response guide(String guide, @Context HttpHeaders headers) {
        var named = guides.named(guide);
        if (named == null) {
            throw new Rejection.NotFound("there is no page " + guide);
        }
        var page = new Pages.ShownText(named.title(), named.text(), guides.all());
        return HtmlPages.lasting(headers, page.render()).build();
    }

    @GET
    @Path("/style.css")
    @Cached
    @PermitAll
    @Produces("text/css")
    @Operation(hidden = true)
    public Response style(@Context HttpHeaders headers) {
        var css = OwnText.beside(DocsResource.class, "style.css");
        return Answers.ok(headers, Digests.mark(css), "css", () -> css).build();
    }
}
