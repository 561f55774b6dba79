package org.article28.api.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.access.TokenKeeper;
import org.article28.api.access.TokenWish;
import org.article28.api.idempotency.Idempotent;
import org.article28.api.idempotency.ToldOnce;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Format;
import org.article28.api.wire.InstantReader;
import org.article28.api.wire.NamedPage;
import org.article28.model.Slug;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** API tokens. A token is told once, when it is made. */
@Path("/v1/tokens")
@Tag(name = "Tokens")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@SecurityRequirement(name = "token")
public class TokenResource {

    private final TokenDesk desk;
    private final TokenKeeper keeper;
    private final Bodies bodies;
    private final Actors actors;

    TokenResource(TokenDesk desk, TokenKeeper keeper, Bodies bodies, Actors actors) {
        this.desk = desk;
        this.keeper = keeper;
        this.bodies = bodies;
        this.actors = actors;
    }

    /** A token to be made, one for each person or program. */
    @Schema(name = "TokenRequest")
    public record TokenRequest(
            @Slug @NotNull @Schema(examples = "jane-legal") @Nullable String name,
            @NotEmpty Set<@Pattern(regexp = Role.PATTERN) String> roles,
            @Future
                    @JsonDeserialize(using = InstantReader.class)
                    @Schema(description = "From then on it is refused")
                    @Nullable Instant expiresAt) {

        public TokenRequest {
            roles = roles == null ? Set.of() : Set.copyOf(roles);
        }

        public TokenWish wish() {
            return new TokenWish(name == null ? "" : name, roles, expiresAt);
        }
    }

    /**
     * A token in clear.
     *
     * @param subject who its holder is to drafts, versions and the audit trail
     */
    @Schema(
            name = "NewToken",
            requiredProperties = {"name", "subject", "token"})
    public record NewToken(String name, String subject, String token) implements ToldOnce {}

    /** A token without its secret. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Token",
            requiredProperties = {"name", "subject", "roles", "createdAt"})
    public record TokenView(
            String name,
            String subject,
            Set<String> roles,
            Instant createdAt,
            @Nullable String createdBy,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt) {

        static TokenView of(TokenKeeper.KnownToken token) {
            return new TokenView(
                    token.name(),
                    TokenKeeper.subjectOf(token.name()),
                    token.roles(),
                    token.createdAt(),
                    token.createdBy(),
                    token.expiresAt(),
                    token.revokedAt());
        }
    }

    /** All that there ever were, oldest first. */
    @Schema(requiredProperties = {"tokens"})
    public record TokenList(List<TokenView> tokens) {

        static TokenList of(List<TokenKeeper.KnownToken> tokens) {
            return new TokenList(tokens.stream().map(TokenView::of).toList());
        }
    }

    @GET
    @Operation(
            operationId = "listTokens",
            summary = "All tokens, without their secrets",
            description =
                    "Oldest first, paged by `after` and `limit`; `Link: rel=\"next\"` leads on.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TokenList.class)))
    public Response list(
            @QueryParam("after")
                    @Schema(
                            description = "The name of the token after which the page begins",
                            examples = "jane-legal")
                    @Nullable String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Schema(description = "From 1 to 1000", examples = "100")
                    String limit) {
        var page = NamedPage.of(after, limit);
        return page.answer(
                        keeper.after(page.after(), page.sought()),
                        "/v1/tokens",
                        TokenKeeper.KnownToken::name,
                        TokenList::of)
                .build();
    }

    @POST
    @Idempotent
    @Parameter(ref = Idempotent.HEADER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createToken",
            summary = "Make a token",
            description =
                    "The answer is the only place where the token stands in clear. A name is never used twice.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = NewToken.class)))
    public Response make(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(schema = @Schema(implementation = TokenRequest.class)))
                    byte[] body) {
        var wish = bodies.read(body, Format.JSON, TokenRequest.class).wish();
        var token = desk.make(wish, actors.current());
        return Response.created(URI.create("/v1/tokens/" + wish.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new NewToken(wish.name(), TokenKeeper.subjectOf(wish.name()), token))
                .build();
    }

    @DELETE
    @Path("/{name}")
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token",
            description =
                    "At once, and for good; it stays in the list. The last valid one with the role admin is kept.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public Response revoke(@PathParam("name") String name) {
        desk.revoke(name, actors.current());
        return Response.noContent().build();
    }
}
