package org.article28.api.desk.notifier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.article28.api.problem.Rejection;
import org.article28.api.subscriptions.StaffCalls;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Asks the notifier for what pages of the desk show, and tells it what is done there. */
@ApplicationScoped
public class NotifierCalls {

    /** RFC 9110, 8.8.3. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[!#-~]{0,500}\"");

    private static final int LARGEST_PROBLEM = 100_000;

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
            var errors = errors();
            if (!errors.isEmpty()) {
                return errors.stream().map(FieldError::detail).collect(Collectors.joining(" "));
            }
            var detail = body.path("detail").asText("");
            return detail.isEmpty() ? body.path("title").asText("") : detail;
        }

        /** What it means to who only asks. */
        Rejection refusal() {
            return switch (status) {
                case 400 -> new Rejection.Malformed(detail(), errors());
                case 404 -> new Rejection.NotFound(detail());
                case 422 ->
                        new Rejection.Invalid(
                                errors().isEmpty()
                                        ? List.of(FieldError.at("", "invalid", detail()))
                                        : errors());
                default -> new Rejection.Unavailable("the notifier answered " + status);
            };
        }

        List<FieldError> errors() {
            return StreamSupport.stream(body.path("errors").spliterator(), false)
                    .map(Answer::error)
                    .toList();
        }

        private static FieldError error(JsonNode error) {
            return new FieldError(
                    error.path("pointer").textValue(),
                    error.path("parameter").textValue(),
                    error.path("detail").asText(),
                    error.path("code").asText());
        }
    }

    /**
     * What is there.
     *
     * @throws Rejection.NotFound if it is not
     * @throws Rejection.Malformed if the notifier can't read what was asked for
     * @throws Rejection.Invalid if it is nothing that there can be
     * @throws Rejection.Unavailable if the notifier does not answer, or not as it should
     */
    public Answer get(String path) {
        var answer = ask(to(path).GET());
        if (!answer.isDone()) {
            throw answer.refusal();
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

    /**
     * As {@link #brake}, of what must still be as the tag says; without a body to delete it.
     *
     * @throws Rejection.Malformed if the tag is none
     */
    public Answer send(String method, String path, String tag, String body) {
        var request = to(path);
        if (!tag.isEmpty()) {
            request.header("If-Match", checked(tag));
        }
        if (body.isEmpty()) {
            return ask(request.method(method, HttpRequest.BodyPublishers.noBody()));
        }
        var type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return ask(
                request.header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** It comes back in a form, so that it may be anything, and no header takes all. */
    private static String checked(String tag) {
        if (!TAG.matcher(tag).matches()) {
            throw new Rejection.Malformed(
                    FieldError.at("/tag", "syntax", "the form does not say what was seen"));
        }
        return tag;
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
     * @throws Rejection as {@link #get}
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
        throw answer(answer.statusCode(), "", text(answer.body())).refusal();
    }

    private static String text(InputStream problem) {
        try (problem) {
            return new String(problem.readNBytes(LARGEST_PROBLEM), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Rejection.Unavailable("the notifier's answer can't be read");
        }
    }

    private HttpRequest.Builder to(String path) {
        return calls.to(path).header("Accept", "application/json");
    }

    private Answer ask(HttpRequest.Builder request) {
        var answer = calls.send(request, HttpResponse.BodyHandlers.ofString());
        var tag = answer.headers().firstValue("ETag").orElse("");
        return answer(answer.statusCode(), tag, answer.body());
    }

    private Answer answer(int status, String tag, String body) {
        try {
            return new Answer(
                    status, tag, body.isEmpty() ? json.createObjectNode() : json.readTree(body));
        } catch (JsonProcessingException e) {
            throw new Rejection.Unavailable("the notifier's answer can't be read");
        }
    }
}
