package org.article28.api.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.article28.api.cache.Cached;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Digests;
import org.article28.api.wire.Format;
import org.article28.api.wire.OwnText;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The contract itself, for programs. */
@Path("/")
public class ContractResource {

    private final String yaml = OwnText.beside(ContractResource.class, "openapi.yaml");
    private final String state = Digests.mark(yaml);

    @GET
    @Path("openapi.yaml")
    @Cached
    @PermitAll
    @Produces(Format.APPLICATION_YAML)
    @Operation(hidden = true)
    public Response yaml(@Context HttpHeaders headers) {
        return answer(headers, "yaml", () -> yaml);
    }

    @GET
    @Path("openapi.json")
    @Cached
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(@Context HttpHeaders headers) {
        return answer(headers, "json", this::json);
    }

    private Response answer(HttpHeaders headers, String format, Supplier<String> text) {
        return Answers.ok(headers, state, "contract." + format, text).build();
    }

    private String json() {
        try {
            return new YAMLMapper().readTree(yaml).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the contract is YAML", e);
        }
    }
}
