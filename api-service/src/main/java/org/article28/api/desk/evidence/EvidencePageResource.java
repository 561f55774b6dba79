package org.article28.api.desk.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.Faults;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Downloads;
import org.article28.api.wire.Encoded;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.RowFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** "Was ACME told, when, with which last day?": by customer, and by address. */
@Path("/desk/evidence")
@Guarded
@RolesAllowed(Role.AUDITOR)
public class EvidencePageResource {

    private static final String OF_CUSTOMER = "/v1/deliveries";
    private static final String OF_ADDRESS = "/v1/deliveries/search";
    private static final String SOME = "limit=" + EvidenceTable.ASKED;
    private static final List<String> FIELDS = List.of("customer", "version", "email");

    private final NotifierCalls notifier;
    private final Downloads downloads;
    private final DeskFrames frames;
    private final Visitors visitors;
    private final ObjectMapper json;

    EvidencePageResource(
            NotifierCalls notifier,
            Downloads downloads,
            DeskFrames frames,
            Visitors visitors,
            ObjectMapper json) {
        this.notifier = notifier;
        this.downloads = downloads;
        this.frames = frames;
        this.visitors = visitors;
        this.json = json;
    }

    /** Whom one asks for; {@code email} where it is an address. */
    private record Asked(String customer, String version, String email) {

        String query() {
            return customer.isEmpty()
                    ? ""
                    : "customer="
                            + Encoded.of(customer)
                            + (version.isEmpty() ? "" : "&version=" + Encoded.of(version));
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response show(
            @QueryParam("customer") @DefaultValue("") String customer,
            @QueryParam("version") @DefaultValue("") String version,
            @QueryParam("after") @DefaultValue("0") String after) {
        var asked = new Asked(customer.strip(), version.strip(), "");
        if (asked.customer().isEmpty()) {
            return page(asked, null, Faults.NONE, 200);
        }
        var rows = OF_CUSTOMER + "?" + SOME + "&after=" + Encoded.of(after) + "&" + asked.query();
        return told(asked, () -> notifier.send("GET", rows, "", ""));
    }

    @GET
    @Path("/customer.{format:csv|json|ndjson}")
    @Operation(hidden = true)
    public Response file(
            @PathParam("format") String format,
            @QueryParam("customer") @DefaultValue("") String customer,
            @QueryParam("version") @DefaultValue("") String version) {
        var form = RowFormat.named(format);
        var asked = new Asked(customer, version, "");
        var rows = OF_CUSTOMER + "?format=" + form.wire() + "&" + asked.query();
        return downloads.of(notifier.open(rows, null), form, "customer");
    }

    /** Not by its address in the browser's: that would stand in histories and logs. */
    @POST
    @Path("/address")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response search(byte[] body) {
        var form = SentForm.of(body);
        var asked = new Asked("", "", form.text("email"));
        var wanted = json.createObjectNode().put("email", asked.email()).toString();
        if (form.has("format")) {
            var format = RowFormat.named(form.text("format"));
            var rows = OF_ADDRESS + "?format=" + format.wire();
            return downloads.of(notifier.open(rows, wanted), format, "address");
        }
        return told(asked, () -> notifier.send("POST", OF_ADDRESS + "?" + SOME, "", wanted));
    }

    private Response told(Asked asked, Supplier<NotifierCalls.Answer> asking) {
        try {
            var answer = asking.get();
            return answer.isDone()
                    ? page(asked, EvidenceTable.of(answer.body()), Faults.NONE, 200)
                    : page(asked, null, Faults.of(answer, FIELDS), answer.status());
        } catch (Rejection.Unavailable away) {
            return page(asked, null, Faults.of(away.detail()), 503);
        }
    }

    private Response page(Asked asked, @Nullable EvidenceTable table, Faults faults, int status) {
        var page =
                new EvidencePage(
                        frames.of(EvidenceRow.say().whoWasTold(), visitors.current()),
                        asked.customer(),
                        asked.version(),
                        asked.email(),
                        asked.query(),
                        table,
                        faults);
        return HtmlPages.personal(page.render()).status(status).build();
    }
}
