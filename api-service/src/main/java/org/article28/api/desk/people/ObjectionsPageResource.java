package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.DeskWording;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.wire.HtmlPages;
import org.article28.wording.Labels;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Objections to announced changes, read and answered. */
@Path(ObjectionsPageResource.PATH)
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AUDITOR, Role.PUBLISHER})
public class ObjectionsPageResource {

    static final String PATH = "/desk/objections";
    private static final String THERE = "/v1/objections";

    private static final List<String> STATES =
            List.of(
                    "received",
                    "under-review",
                    "upheld",
                    "alternative-offered",
                    "rejected",
                    "withdrawn",
                    "termination");
    private static final List<String> FACTS =
            List.of(
                    "version",
                    "subProcessorId",
                    "effectiveFrom",
                    "lastDayToObject",
                    "receivedAt",
                    "late",
                    "customer",
                    "contractReference",
                    "sender",
                    "senderName",
                    "standing",
                    "grounds",
                    "state",
                    "answer");

    private final Lists lists;
    private final NotifierCalls notifier;
    private final DeskFrames frames;
    private final DeskWording wording;
    private final Visitors visitors;
    private final ObjectMapper json;

    ObjectionsPageResource(
            Lists lists,
            NotifierCalls notifier,
            DeskFrames frames,
            DeskWording wording,
            Visitors visitors,
            ObjectMapper json) {
        this.lists = lists;
        this.notifier = notifier;
        this.frames = frames;
        this.wording = wording;
        this.visitors = visitors;
        this.json = json;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("after") @DefaultValue("") String after) {
        var say = DeskFrames.say();
        var wanted =
                new Lists.Wanted(
                        say.objections(),
                        THERE,
                        "objections",
                        "reference",
                        List.of(
                                new PeopleTable.Column(say.customer(), "customer"),
                                new PeopleTable.Column(say.subProcessor(), "subProcessorId"),
                                new PeopleTable.Column(say.received(), "receivedAt"),
                                new PeopleTable.Column(say.state(), "state")));
        var page = lists.page(wanted, PATH, after, Lists.Row.OPENS, null);
        return HtmlPages.personal(page.render()).build();
    }

    @GET
    @Path("/{reference}")
    @Operation(hidden = true)
    public Response show(@PathParam("reference") String reference) {
        return page(reference, null, 200);
    }

    /** The notifier refuses what is stale, and notes the step with who took it. */
    @POST
    @Path("/{reference}")
    @RolesAllowed(Role.PUBLISHER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@PathParam("reference") String reference, byte[] body) {
        var form = SentForm.of(body);
        var patch = json.createObjectNode().put("state", form.text("state"));
        if (form.filled("answer") != null) {
            patch.put("answer", form.text("answer"));
        }
        var answer = notifier.send("PATCH", path(reference), form.text("tag"), patch.toString());
        return answer.isDone()
                ? Response.seeOther(URI.create(PATH + "/" + Lists.encoded(reference))).build()
                : page(reference, answer.detail(), 409);
    }

    private Response page(String reference, @Nullable String fault, int status) {
        var found = notifier.get(path(reference));
        var objection = found.body();
        var labels = new Labels(wording.words());
        var page =
                new ObjectionPage(
                        frames.of(DeskFrames.say().objection(reference), visitors.current()),
                        reference,
                        found.tag(),
                        FACTS.stream()
                                .map(
                                        field ->
                                                new PeopleTable.Cell(
                                                        labels.of(field),
                                                        objection.path(field).asText("")))
                                .toList(),
                        StreamSupport.stream(objection.path("steps").spliterator(), false)
                                .map(ObjectionsPageResource::step)
                                .toList(),
                        STATES,
                        objection.path("state").asText(),
                        objection.path("answer").asText(""),
                        fault);
        return HtmlPages.personal(page.render()).status(status).build();
    }

    private static String step(JsonNode step) {
        return Stream.of("at", "state", "standing", "by", "answer")
                .map(field -> step.path(field).asText(""))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String path(String reference) {
        return THERE + "/" + Lists.encoded(reference);
    }
}
