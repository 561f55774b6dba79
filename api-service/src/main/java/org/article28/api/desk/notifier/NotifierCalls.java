package org.article28.api.desk.notifier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.article28.api.problem.Rejection;
import org.article28.api.subscriptions.StaffCalls;
import org.jspecify.annotations.Nullable;

/** Asks the notifier for what pages of the desk show, and tells it what is done there. */
@ApplicationScoped
public class NotifierCalls {

    private final StaffCalls calls;
    private final ObjectMapper json;

    NotifierCalls(StaffCalls calls, ObjectMapper json) {
        this.calls = calls;
        this.json = json;
    }

    /** An answer of the notifier; {@code tag} is empty where it has none. */
    public record Answer(int status, String tag, JsonNode body) {

        public boolean isDone() {
            return status < 300;
        }

        /** Whether somebody changed it since it was read. */
        public boolean isStale() {
            return status == 412;
        }

        /** Why it was refused. */
        public String detail() {
            var errors = new ArrayList<String>();
            body.path("errors").forEach(error -> errors.add(error.path("detail").asText()));
            if (!errors.isEmpty()) {
                return String.join(" ", errors);
            }
            var detail = body.path("detail").asText("");
            return detail.isEmpty() ? body.path("title").asText("") : detail;
        }
    }

    /**
     * What is there.
     *
     * @throws Rejection.NotFound if it is not
     * @throws Rejection.Unavailable if the notifier does not answer, or not with it
     */
    public Answer get(String path) {
        var answer = ask(to(path).GET());
        if (answer.status() == 404) {
            throw new Rejection.NotFound(answer.detail());
        }
        if (!answer.isDone()) {
            throw new Rejection.Unavailable("the notifier answered " + answer.status());
        }
        return answer;
    }

    /** Whatever the notifier says of it; {@code reason} is noted with it. */
    public Answer brake(String path, @Nullable String reason) {
        if (reason == null) {
            return ask(to(path).POST(HttpRequest.BodyPublishers.noBody()));
        }
        var body = json.createObjectNode().put("reason", reason).toString();
        return ask(
                to(path).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As {@link #brake}, of what must still be as the tag says; without a body to delete it. */
    public Answer send(String method, String path, String tag, String body) {
        var request = to(path);
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        if (body.isEmpty()) {
            return ask(request.method(method, HttpRequest.BodyPublishers.noBody()));
        }
        var type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return ask(
                request.header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As {@link #brake}, of any type. */
    public Answer post(String path, String type, byte[] body) {
        return ask(
                to(path).header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /**
     * Rows as they come, of which there may be more than memory has. Whoever reads them closes
     * them; where they are cut off, reading fails.
     *
     * @param body what to search by; null to read all
     * @throws Rejection.NotFound if there are none
     * @throws Rejection.Unavailable if the notifier does not answer, or not with them
     */
    public InputStream open(String path, @Nullable String body) {
        var request = to(path);
        if (body != null) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }
        var answer = calls.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() < 300) {
            return answer.body();
        }
        close(answer.body());
        throw answer.statusCode() == 404
                ? new Rejection.NotFound("the notifier has nothing of that")
                : new Rejection.Unavailable("the notifier answered " + answer.statusCode());
    }

    private static void close(InputStream unread) {
        try {
            unread.close();
        } catch (IOException gone) {
            // Nobody wanted it.
        }
    }

    private HttpRequest.Builder to(String path) {
        return calls.to(path).header("Accept", "application/json");
    }

    private Answer ask(HttpRequest.Builder request) {
        var answer = calls.send(request, HttpResponse.BodyHandlers.ofString());
        try {
            var body =
                    answer.body().isEmpty()
                            ? json.createObjectNode()
                            : json.readTree(answer.body());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), body);
        } catch (JsonProcessingException e) {
            throw new Rejection.Unavailable("the notifier's answer can't be read");
        }
    }
}
