package org.article28.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String JSON = "application/json";
    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final LocalStack stack = RunningStack.get();
    private final String recipient = "reader+" + UUID.randomUUID() + "@example.org";

    @Test
    void mailShowsUpWithEnvelopeHeadersAndBothBodies() throws Exception {
        send("Änderung 7", "Guten Tag\n.\n", "<p>Guten Tag</p>");

        var answer = messages("?to=" + recipient.toUpperCase());

        var mail = answer.at("/messages/0");
        assertThat(answer.at("/total").asInt()).isEqualTo(1);
        assertThat(mail.at("/envelopeFrom").asText()).isEqualTo("bounces@example.com");
        assertThat(mail.at("/envelopeTo/0").asText()).isEqualTo(recipient);
        assertThat(mail.at("/from").asText()).isEqualTo("Example <list@example.com>");
        assertThat(mail.at("/to").asText()).isEqualTo("Other <other@example.org>");
        assertThat(mail.at("/subject").asText()).isEqualTo("Änderung 7");
        assertThat(mail.at("/messageId").asText()).isEqualTo("<7@example.com>");
        assertThat(mail.at("/headers/List-Unsubscribe/0").asText())
                .isEqualTo("<https://example.com/u>");
        assertThat(mail.at("/text").asText().replace("\r\n", "\n")).isEqualTo("Guten Tag\n.\n");
        assertThat(mail.at("/html").asText()).isEqualTo("<p>Guten Tag</p>");
    }

    @Test
    void rawMailIsWhatCameIn() throws Exception {
        send("Raw", "text", "<p>html</p>");
        var id = messages("?to=" + recipient).at("/messages/0/id").asLong();

        var raw = get("/messages/" + id + "/raw", JSON);

        assertThat(raw.headers().firstValue("Content-Type")).contains("message/rfc822");
        assertThat(raw.body()).contains("Message-ID: <7@example.com>\r\n").doesNotContain("X-Env");
    }

    @Test
    void readerGoesOnAfterTheLastMailItSaw() throws Exception {
        send("one", "1", "1");
        send("two", "2", "2");
        send("three", "3", "3");
        var first = messages("?to=" + recipient + "&limit=1");

        var next =
                messages(
                        "?to="
                                + recipient
                                + "&limit=1&after="
                                + first.at("/messages/0/id").asText());

        assertThat(first.at("/messages/0/subject").asText()).isEqualTo("one");
        assertThat(next.at("/messages").size()).isEqualTo(1);
        assertThat(next.at("/messages/0/subject").asText()).isEqualTo("two");
        assertThat(next.at("/total").asInt()).isEqualTo(3);
    }

    @Test
    void mailsSurviveAStop() throws Exception {
        send("kept", "text", "<p>html</p>");
        var before = messages("?to=" + recipient);

        stack.mail().stop();
        stack.mail().start();

        assertThat(messages("?to=" + recipient)).isEqualTo(before);
    }

    @Test
    void sessionsAreServedAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                threads.submit(
                        () -> {
                            send("many", "text", "<p>html</p>");
                            return null;
                        });
            }
        }

        assertThat(messages("?limit=1&to=" + recipient).at("/total").asInt()).isEqualTo(200);
    }

    @Test
    void pageEscapesWhatTheMailSays() throws Exception {
        send("<script>alert(1)</script>", "<b>text</b>", "<img src=\"https://example.com/x.png\">");
        var id = messages("?to=" + recipient).at("/messages/0/id").asLong();

        var page = get("/messages/" + id, HTML);

        assertThat(page.body())
                .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>")
                .contains("<pre>&lt;b&gt;text&lt;/b&gt;</pre>")
                .contains("&lt;img src=&quot;https://example.com/x.png&quot;&gt;")
                .doesNotContain("<script", "<img", "<b>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none';");
    }

    @Test
    void browserSeesTheListAndProgramsSeeJson() throws Exception {
        send("listed", "text", "<p>html</p>");

        assertThat(get("/", HTML).body())
                .contains("<title>Inbox</title>", recipient, ">listed</a>");
        assertThat(get("/", JSON).body()).startsWith("{\"total\":");
    }

    @Test
    void unknownPathAndBadQueryAreAnsweredInJson() throws Exception {
        assertThat(get("/nowhere", HTML).body())
                .contains("\"status\":404")
                .contains("\"title\":\"Not found\"");
        assertThat(get("/messages/999999", JSON).statusCode()).isEqualTo(404);
        assertThat(get("/messages?limit=0", JSON).statusCode()).isEqualTo(400);
        assertThat(get("/messages?after=x", JSON).statusCode()).isEqualTo(400);
    }

    @Test
    void deletedMailsAreGone() throws Exception {
        send("gone", "text", "<p>html</p>");

        var status =
                HTTP.send(
                                HttpRequest.newBuilder(uri("/messages")).DELETE().build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode();

        assertThat(status).isEqualTo(204);
        assertThat(messages("").at("/total").asInt()).isZero();
    }

    private void send(String subject, String text, String html) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", stack.endpoints().smtpHost());
        settings.put("mail.smtp.port", "" + stack.endpoints().smtpPort());
        settings.put("mail.smtp.from", "bounces@example.com");
        var mail =
                new MimeMessage(Session.getInstance(settings)) {
                    @Override
                    protected void updateMessageID() throws jakarta.mail.MessagingException {
                        setHeader("Message-ID", "<7@example.com>");
                    }
                };
        mail.setFrom("Example <list@example.com>");
        mail.setRecipients(RecipientType.TO, "Other <other@example.org>");
        mail.setSubject(subject, "UTF-8");
        mail.setHeader("List-Unsubscribe", "<https://example.com/u>");
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(text, "plain"));
        both.addBodyPart(part(html, "html"));
        mail.setContent(both);
        mail.saveChanges();
        Transport.send(mail, new InternetAddress[] {new InternetAddress(recipient)});
    }

    private static MimeBodyPart part(String text, String subtype) throws Exception {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private JsonNode messages(String query) throws Exception {
        return new ObjectMapper().readTree(get("/messages" + query, JSON).body());
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return stack.endpoints().inboxUrl().resolve(path);
    }
}
