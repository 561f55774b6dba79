package org.article28.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.article28.api.access.Role;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit trail, for auditors. */
@Path("/v1/audit")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final AuditEntries entries;

    AuditResource(AuditEntries entries) {
        this.entries = entries;
    }

    /** Oldest first. */
    @Schema(requiredProperties = {"entries"})
    public record Trail(List<Entry> entries) {}

    /**
     * One write.
     *
     * @param id counts up; there may be gaps
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "AuditEntry",
            description = "One write",
            requiredProperties = {"id", "at", "subject", "action", "target", "details"})
    public record Entry(
            long id,
            Instant at,
            @Schema(description = "Who did it, as their token tells") String subject,
            @Schema(description = "From where") @Nullable String address,
            @Schema(examples = "publish") String action,
            @Schema(examples = "sub-processor/example-hosting") String target,
            @Schema(description = "The version that it made") @Nullable Long version,
            @JsonRawValue
                    @Schema(
                            type = SchemaType.OBJECT,
                            description = "Such as the reason of an override")
                    String details) {

        static Entry of(AuditEntry.Written written) {
            return new Entry(
                    written.id(),
                    written.at(),
                    written.subject(),
                    written.address(),
                    written.action(),
                    written.target(),
                    written.version(),
                    written.details());
        }
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "listAudit",
            summary = "Every write, by whom, when, from where",
            description = "Oldest first, paged by `after` and `limit`. Nothing in it ever changes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Trail.class)))
    public Response list(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Schema(description = "The id after which the page begins", examples = "7")
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Schema(description = "From 1 to 1000", examples = "100")
                    String limit) {
        var page = Page.of(after, limit);
        var found = entries.after(page.after(), page.limit() + 1);
        var shown = found.stream().limit(page.limit()).map(Entry::of).toList();
        long last = shown.isEmpty() ? page.after() : shown.getLast().id();
        return page.linked(
                        Answers.secret(new Trail(shown)),
                        "/v1/audit",
                        last,
                        found.size() > shown.size())
                .build();
    }
}
