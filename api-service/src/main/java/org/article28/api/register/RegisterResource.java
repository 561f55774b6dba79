package org.article28.api.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.article28.api.cache.Cached;
import org.article28.api.history.PartKey;
import org.article28.api.language.LanguageChoice;
import org.article28.api.language.Localizer;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.VersionReference;
import org.article28.api.wire.Answers;
import org.article28.api.wire.LanguageParameters;
import org.article28.api.wire.VersionParameters;
import org.article28.model.Register;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What holds for the whole list, alone: small, where the document is large. */
@Path("/v1/register")
@Tag(name = "Document")
public class RegisterResource {

    private final VersionReference references;
    private final Localizer localizer;

    RegisterResource(VersionReference references, Localizer localizer) {
        this.references = references;
        this.localizer = localizer;
    }

    @GET
    @Cached
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getRegister",
            summary = "The register: whose list it is, and what holds for all of it",
            description = "Its ETag begins with the state that `If-Match` of a write takes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Register.class)))
    public Response get(
            @BeanParam VersionParameters versions,
            @BeanParam LanguageParameters languages,
            @Context HttpHeaders headers) {
        var snapshot = references.asked(versions.version, versions.at);
        var register = snapshot.document().register();
        if (register == null) {
            throw new Rejection.NotFound("nothing is published yet");
        }
        var state = Objects.requireNonNull(snapshot.state(PartKey.of(register)));
        var choice =
                LanguageChoice.of(languages.lang, languages.acceptLanguage, snapshot.document());
        return Answers.inLanguage(
                        Answers.ok(
                                headers,
                                state,
                                "register" + choice.suffix(),
                                () -> localizer.of(register, choice)),
                        choice.contentLanguage())
                .build();
    }
}
