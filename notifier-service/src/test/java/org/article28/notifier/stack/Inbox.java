package org.article28.notifier.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What the mail catcher holds for one address. */
public record Inbox(String address) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("[?&]token=([\\w.-]+)");

    /** A mail as the catcher shows it. */
    public record Mail(JsonNode json) {

        public String subject() {
            return json.get("subject").asText();
        }

        public String text() {
            return json.get("text").asText();
        }

        public String html() {
            return json.get("html").asText();
        }

        public String header(String name) {
            for (var entry : json.get("headers").properties()) {
                if (entry.getKey().equalsIgnoreCase(name)) {
                    return entry.getValue().get(0).asText();
                }
            }
            return "";
        }

        /** The envelope's sender. */
        public String sender() {
            return json.get("envelopeFrom").asText();
        }

        /** The bytes that came in. */
        public byte[] raw() {
            var id = json.get("id").asLong();
            var uri = URI.create(Stack.endpoints().inboxUrl() + "/messages/" + id + "/raw");
            try {
                var request = HttpRequest.newBuilder(uri).build();
                return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Whether the subject or the text has these words. */
        public boolean tellsOf(String words) {
            return subject().contains(words) || text().contains(words);
        }

        /** The token of the first link whose path ends so. */
        public String token(String path) {
            var matcher = Pattern.compile(Pattern.quote(path) + TOKEN.pattern()).matcher(text());
            if (!matcher.find()) {
                throw new AssertionError("no link to " + path + " in:\n" + text());
            }
            return matcher.group(1);
        }
    }

    public List<Mail> mails() {
        var to = URLEncoder.encode(address, StandardCharsets.UTF_8);
        var uri = URI.create(Stack.endpoints().inboxUrl() + "/messages?to=" + to);
        try {
            var request = HttpRequest.newBuilder(uri).header("Accept", "application/json").build();
            var body = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
            var mails = new ArrayList<Mail>();
            ListServer.JSON.readTree(body).get("messages").forEach(m -> mails.add(new Mail(m)));
            return mails;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the mail whose subject or text contains {@code words}. */
    public Mail awaitMail(String words) {
        return Awaitility.await("a mail about " + words)
                .until(
                        () -> mails().stream().filter(m -> m.tellsOf(words)).toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    /** The newest whose subject contains {@code words}. */
    public Mail last(String words) {
        return mails().stream()
                .filter(mail -> mail.subject().contains(words))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    public long count(String words) {
        return mails().stream().filter(mail -> mail.tellsOf(words)).count();
    }
}
