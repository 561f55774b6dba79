package org.article28.api.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.article28.api.meaning.MeantChange;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Checked;
import org.article28.api.publication.PublishRequest;
import org.article28.api.subscriptions.StaffCalls;
import org.article28.api.wire.Writer;
import org.article28.model.Concern;
import org.article28.model.ContractPeriods;
import org.article28.model.NoticeDraft;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.model.Summary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks the notifier what it would send. */
@ApplicationScoped
public class NoticePreviews {

    /** As many as a mail tells, and as much as the notifier takes. */
    private static final int MOST_CHANGES = 50;

    private static final int MOST_CHARACTERS = 200_000;

    private final StaffCalls calls;
    private final Writer writer;
    private final ObjectMapper json;

    NoticePreviews(StaffCalls calls, Writer writer, ObjectMapper json) {
        this.calls = calls;
        this.writer = writer;
        this.json = json;
    }

    /**
     * A mail, and to how many it would go.
     *
     * @param recipients active subscriptions that it concerns, as of now
     * @param contracts what contractual contacts ask of it; null from an older notifier
     */
    @Schema(
            name = "NoticePreview",
            requiredProperties = {"subject", "text", "html", "recipients"})
    public record Preview(
            String subject,
            String text,
            String html,
            long recipients,
            @Nullable ContractPeriods contracts) {}

    /**
     * @throws Rejection.Conflict if nothing would change
     * @throws Rejection.Unavailable if the notifier does not answer
     */
    public Preview of(Checked checked, PublishRequest request) {
        var register = checked.document().register();
        if (checked.changes().isEmpty() || register == null) {
            throw new Rejection.Conflict("nothing would change, so there is no mail");
        }
        return ask(writer.json(draft(checked, register, request)));
    }

    private NoticeDraft draft(Checked checked, Register register, PublishRequest request) {
        var all = checked.changes().stream().map(MeantChange::published).toList();
        return new NoticeDraft(
                checked.newest().number() + 1,
                checked.publishedAt(),
                request.note(),
                request.corrects(),
                register,
                PublishedChange.concerned(all),
                PublishedChange.concernedByWeighty(all),
                Concern.ofWeighty(all),
                Summary.of(checked.changes().stream().map(MeantChange::change).toList()),
                first(all));
    }

    private List<PublishedChange> first(List<PublishedChange> all) {
        var first = new ArrayList<PublishedChange>();
        int characters = 0;
        for (var change : all) {
            characters += writer.json(change).length();
            if (first.size() == MOST_CHANGES
                    || (characters > MOST_CHARACTERS && !first.isEmpty())) {
                break;
            }
            first.add(change);
        }
        return first;
    }

    private Preview ask(String draft) {
        var request =
                calls.to("/internal/notice-previews")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(draft));
        var answer = calls.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new Rejection.Unavailable(
                    "the notifier answered " + answer.statusCode() + " for the preview");
        }
        try {
            return json.readValue(answer.body(), Preview.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the notifier's preview can be read", e);
        }
    }
}
