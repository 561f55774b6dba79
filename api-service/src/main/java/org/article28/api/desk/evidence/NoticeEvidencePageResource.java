package org.article28.api.desk.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import org.article28.api.access.Role;
import org.article28.api.desk.Cell;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.desk.notifier.Spoken;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Downloads;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.RowFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The evidence of one notice, as a page and as files. */
@Path("/desk/notices/{notice:[0-9]{1,18}}")
@Guarded
@RolesAllowed(Role.AUDITOR)
public class NoticeEvidencePageResource {

    private static final List<String> STATES =
            List.of("queued", "sending", "sent", "failed", "skipped", "cancelled");

    private final NotifierCalls notifier;
    private final Downloads downloads;
    private final DeskFrames frames;
    private final Visitors visitors;

    NoticeEvidencePageResource(
            NotifierCalls notifier, Downloads downloads, DeskFrames frames, Visitors visitors) {
        this.notifier = notifier;
        this.downloads = downloads;
        this.frames = frames;
        this.visitors = visitors;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response show(
            @PathParam("notice") String notice,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("state") @DefaultValue("") String state) {
        var told = notifier.get("/v1/notices/" + notice).body();
        var begin = after.matches("\\d{1,18}") ? "&after=" + after : "";
        var page = path(notice) + "?limit=" + EvidenceTable.ASKED + begin + filter(state);
        long version = told.path("version").asLong();
        var kind = Spoken.codes().kind(told.path("kind").asText());
        return HtmlPages.personal(
                        new NoticeEvidencePage(
                                        frames.of(
                                                EvidenceRow.say().ofNotice(kind, version),
                                                visitors.current()),
                                        notice,
                                        version,
                                        state,
                                        STATES,
                                        deeds(told.path("deeds")),
                                        EvidenceTable.of(notifier.get(page).body()))
                                .render())
                .build();
    }

    private static List<NoticeEvidencePage.DeedLine> deeds(JsonNode deeds) {
        return StreamSupport.stream(deeds.spliterator(), false)
                .map(
                        deed ->
                                new NoticeEvidencePage.DeedLine(
                                        Cell.at("", deed.path("at").asText("")),
                                        EvidenceRow.say()
                                                .deed(
                                                        deed.path("action").asText(),
                                                        deed.path("subject").asText(),
                                                        deed.path("reason").asText(""))))
                .toList();
    }

    @GET
    @Path("/deliveries.{format:csv|json|ndjson}")
    @Operation(hidden = true)
    public Response file(
            @PathParam("notice") String notice,
            @PathParam("format") String format,
            @QueryParam("state") @DefaultValue("") String state) {
        var form = RowFormat.named(format);
        var rows = path(notice) + "?format=" + form.wire() + filter(state);
        return downloads.of(notifier.open(rows, null), form, "notice-" + notice);
    }

    private static String filter(String state) {
        if (state.isEmpty()) {
            return "";
        }
        if (!STATES.contains(state)) {
            throw new Rejection.NotFound("there is no such state");
        }
        return "&state=" + state;
    }

    private static String path(String notice) {
        return "/v1/notices/" + notice + "/deliveries";
    }
}
