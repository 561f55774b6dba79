package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.Faults;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Downloads;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.RowFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Subscribers: given out, taken over, erased. There is no list of them, as the API has none. */
@Path("/desk/subscriptions")
@Guarded
@RolesAllowed(Role.ADMIN)
public class SubscribersPageResource {

    private static final Pattern CONTACT = Pattern.compile(Contacts.THERE + "/([0-9a-f-]{36})");
    private static final int NOT_DONE = 409;
    private static final int NOT_TAKEN = 422;
    private static final int AWAY = 503;

    private final NotifierCalls notifier;
    private final Downloads downloads;
    private final DeskFrames frames;
    private final Visitors visitors;
    private final ObjectMapper json;

    SubscribersPageResource(
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

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response show() {
        return done(null);
    }

    @GET
    @Path("/export.{format:csv|json|ndjson}")
    @Operation(hidden = true)
    public Response export(@PathParam("format") String format) {
        var form = RowFormat.named(format);
        var rows = notifier.open("/v1/subscriptions/export?format=" + form.wire(), null);
        return downloads.of(rows, form, "subscriptions");
    }

    /** Of whichever type browsers send: with a file, and without. */
    @POST
    @Path("/import")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response take(
            byte[] body, @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType) {
        var form = SentForm.of(body, contentType);
        var file = form.file("file");
        var text = form.text("text");
        if (!file.isChosen() && text.isEmpty()) {
            return notTaken(text, List.of(say().nothingToImport()), NOT_TAKEN);
        }
        var table = file.isChosen() ? file.content() : text.getBytes(StandardCharsets.UTF_8);
        try {
            var answer = notifier.post("/v1/subscriptions/import", "text/csv", table);
            return answer.isDone()
                    ? done(taken(answer))
                    : notTaken(text, faults(answer), answer.status());
        } catch (Rejection.Unavailable away) {
            return notTaken(text, List.of(away.detail()), AWAY);
        }
    }

    private static String taken(NotifierCalls.Answer answer) {
        var became = answer.body();
        return say().taken(became.path("imported").asLong(), became.path("known").asLong());
    }

    /** Each names its row. */
    private static List<String> faults(NotifierCalls.Answer answer) {
        var errors =
                StreamSupport.stream(answer.body().path("errors").spliterator(), false)
                        .map(error -> error.path("detail").asText())
                        .toList();
        return errors.isEmpty() ? List.of(answer.detail()) : errors;
    }

    @POST
    @Path("/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response erase(byte[] body) {
        var form = SentForm.of(body);
        if (!form.has("confirm")) {
            return notErased(form, Faults.of(say().notConfirmed()), List.of(), NOT_DONE);
        }
        var wanted =
                json.createObjectNode()
                        .put("email", form.text("email"))
                        .put("reason", form.text("reason"));
        try {
            var answer = notifier.send("POST", "/v1/subscriptions/erasure", "", wanted.toString());
            return answer.isDone() ? done(say().erased()) : notErased(form, answer);
        } catch (Rejection.Unavailable away) {
            return notErased(form, Faults.of(away.detail()), List.of(), AWAY);
        }
    }

    private Response notErased(SentForm form, NotifierCalls.Answer answer) {
        var contacts =
                CONTACT.matcher(answer.detail())
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
        var faults =
                contacts.isEmpty()
                        ? Faults.of(answer, List.of("email", "reason"))
                        : Faults.of(say().neededByContract());
        return notErased(form, faults, contacts, answer.status());
    }

    private Response notErased(SentForm form, Faults faults, List<String> contacts, int status) {
        return answer(
                new SubscribersPage(
                        frames.of(say().subscribers(), visitors.current()),
                        null,
                        "",
                        List.of(),
                        form.text("email"),
                        form.text("reason"),
                        contacts,
                        faults),
                status);
    }

    private Response notTaken(String table, List<String> faults, int status) {
        return answer(page(null, table, faults), status);
    }

    private Response done(@Nullable String what) {
        return answer(page(what, "", List.of()), 200);
    }

    private SubscribersPage page(@Nullable String done, String table, List<String> faults) {
        var frame = frames.of(say().subscribers(), visitors.current());
        return new SubscribersPage(frame, done, table, faults, "", "", List.of(), Faults.NONE);
    }

    private static Response answer(SubscribersPage page, int status) {
        return HtmlPages.personal(page.render()).status(status).build();
    }

    private static SubscriberWords say() {
        return MessageBundles.get(SubscriberWords.class);
    }
}
