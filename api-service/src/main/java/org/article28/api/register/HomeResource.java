package org.article28.api.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where to go from the address of the edge. */
@Path("/")
@Tag(name = "Document")
public class HomeResource {

    /** RFC 8631. */
    private static final String DESCRIBED_BY =
            "</openapi.yaml>; rel=\"service-desc\"; type=\"application/yaml\","
                    + " </docs>; rel=\"service-doc\"; type=\"text/html\"";

    /** Paths by what they lead to. */
    @Schema(requiredProperties = {"links"})
    public record Home(Map<String, String> links) {}

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "home",
            summary = "Where to go from here",
            description = "`Link` names this contract and its page, too.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Home.class)))
    public Response home() {
        var links = new LinkedHashMap<String, String>();
        links.put("subProcessors", "/v1/subprocessors");
        links.put("upcoming", "/v1/upcoming");
        links.put("register", "/v1/register");
        links.put("assessments", "/v1/assessments");
        links.put("document", "/v1/document");
        links.put("versions", "/v1/versions");
        links.put("changes", "/v1/changes");
        links.put("diff", "/v1/diff");
        links.put("atomFeed", "/feed.atom");
        links.put("jsonFeed", "/feed.json");
        links.put("countries", "/v1/countries");
        links.put("drafts", "/v1/drafts");
        links.put("subscriptions", "/v1/subscriptions");
        links.put("contract", "/openapi.yaml");
        links.put("reference", "/docs");
        return Response.ok(new Home(links)).header(HttpHeaders.LINK, DESCRIBED_BY).build();
    }
}
