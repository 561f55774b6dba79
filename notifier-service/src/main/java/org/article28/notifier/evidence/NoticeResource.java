package org.article28.notifier.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.notifier.parameter.Numbers;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.sending.Sending;
import org.article28.notifier.staff.StaffRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Notices and how far they came, for auditors. */
@Path("/v1/notices")
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({StaffRole.AUDITOR, StaffRole.ADMIN})
@SecurityRequirement(name = "token")
public class NoticeResource {

    private static final int LARGEST_PAGE = 1_000;

    private final NoticeViews notices;

    private final Sending sending;

    NoticeResource(NoticeViews notices, Sending sending) {
        this.notices = notices;
        this.sending = sending;
    }

    /** Oldest first. */
    @Schema(
            name = "Notices",
            requiredProperties = {"paused", "notices"})
    public record Listed(
            @Schema(
                            description =
                                    "Whether nothing is sent at all, by configuration or after a"
                                            + " restore")
                    boolean paused,
            List<NoticeView> notices) {}

    @GET
    @Operation(
            operationId = "listNotices",
            summary = "Notices, and how many were told",
            description =
                    "Oldest first, paged by `after` and `limit`; `version` asks for those that tell of"
                            + " one version.")
    @APIResponse(
            responseCode = "200",
            description = "Notices with the counts of their deliveries",
            content = @Content(schema = @Schema(implementation = Listed.class)))
    public Response list(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Schema(description = "The id after which the page begins", examples = "7")
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Schema(description = "From 1 to 1000", examples = "100")
                    String limit,
            @QueryParam("version") @Schema(description = "Of this version alone", examples = "8")
                    @Nullable String version) {
        long begin = Numbers.atLeast("after", after, 0);
        int most = (int) Numbers.between("limit", limit, 1, LARGEST_PAGE);
        var wanted = version == null ? null : Numbers.atLeast("version", version, 1);
        var found = notices.after(begin, most + 1, wanted);
        var shown = found.stream().limit(most).toList();
        var response =
                Response.ok(new Listed(sending.isPaused(), shown))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (found.size() > most) {
            response.header(
                    HttpHeaders.LINK,
                    "</v1/notices?after=%d&limit=%d>; rel=\"next\""
                            .formatted(shown.getLast().id(), most));
        }
        return response.build();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readNotice",
            summary = "One notice, and what staff did to it",
            description = "Its deliveries are counted by their states.")
    @APIResponse(
            responseCode = "200",
            description = "The notice",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response read(@PathParam("id") @Schema(examples = "7") String id) {
        return answer(notices, Numbers.id(id));
    }

    /** As it is now. */
    public static Response answer(NoticeViews notices, long id) {
        var notice =
                notices.find(id)
                        .orElseThrow(
                                () -> new Rejection.NotFound("There is no notice " + id + "."));
        return Response.ok(notice).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
