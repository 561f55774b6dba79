package org.article28.api.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.article28.api.access.Actors;
import org.article28.api.meaning.MeantChange;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Checked;
import org.article28.api.publication.PublishRequest;
import org.article28.api.subscriptions.NotifierAddress;
import org.article28.api.subscriptions.StaffAssertions;
import org.article28.api.wire.Writer;
import org.article28.model.Concern;
import org.article28.model.ContractPeriods;
import org.article28.model.NoticeDraft;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.model.Summary;
import org.article28.model.staff.StaffAssertion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks the notifier what it would send. */
@ApplicationScoped
public class NoticePreviews {

    /** As many as a mail tells, and as much as the notifier takes. */
    private static final int MOST_CHANGES = 50;

    private static final int MOST_CHARACTERS = 200_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
    private final URI address;
    private final Actors actors;
    private final StaffAssertions assertions;
    private final Writer writer;
    private final ObjectMapper json;

    NoticePreviews(
            NotifierAddress notifier,
            Actors actors,
            StaffAssertions assertions,
            Writer writer,
            ObjectMapper json) {
        this.address = notifier.resolve("/internal/notice-previews");
        this.actors = actors;
        this.assertions = assertions;
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
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header(StaffAssertion.HEADER, assertions.sign(actors.assertion()))
                        .POST(HttpRequest.BodyPublishers.ofString(draft))
                        .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Rejection.Unavailable(
                        "the notifier answered " + answer.statusCode() + " for the preview");
            }
            return json.readValue(answer.body(), Preview.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the notifier's preview can be read", e);
        } catch (IOException e) {
            throw new Rejection.Unavailable("the notifier can't be reached for the preview");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejection.Unavailable("interrupted");
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
