package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.article28.model.Correction;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.model.Summary;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.ListServer;
import org.article28.notifier.token.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeMailTest {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID READER = UUID.fromString("11111111-2222-4333-8444-555555555555");

    @Test
    void wholeMailIsTheGoldenOne() throws IOException {
        var mail =
                mail(
                        ListServer.register(),
                        "Moves to <Croatia> & elsewhere",
                        List.of(
                                Changes.added("Example \u00c4nalytics"),
                                Changes.purposeAndLocation("email")));

        var golden = NoticeMailTest.class.getResourceAsStream("notice.golden.eml");
        assertThat(mail).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void noValueCanBeginAnotherHeader() {
        var register =
                ListServer.REGISTER.replace("\"Infobip\"", "\"Infobip\\r\\nBcc: x@example.org\"");

        var mail = mail(read(register), null, List.of(Changes.purposeAndLocation()));

        assertThat(mail.lines().takeWhile(line -> !line.isEmpty()))
                .noneMatch(line -> line.startsWith("Bcc:"));
    }

    @Test
    void correctionIsToldInTheSubjectAndWithItsReason() {
        var mail =
                mail(
                        ListServer.register(),
                        null,
                        new Correction(7, "Wrong <country>"),
                        List.of(Changes.purposeAndLocation()));

        assertThat(mail.replace("\n ", " "))
                .contains(
                        "Subject: Infobip: correction of version 7, 1 added, 1 updated in the list")
                .contains("It corrects version 7: Wrong <country>\n")
                .contains("<p>It corrects version 7: Wrong &lt;country&gt;</p>");
    }

    private static Register read(String register) {
        try {
            return ListServer.JSON.readValue(register, Register.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mail(Register register, String note, List<PublishedChange> changes) {
        return mail(register, note, null, changes);
    }

    private static String mail(
            Register register,
            String note,
            @Nullable Correction corrects,
            List<PublishedChange> changes) {
        var content =
                new NoticeContent(
                        8,
                        AT,
                        note,
                        corrects,
                        register,
                        Set.of("email"),
                        new Summary(1, 0, 1),
                        changes);
        var bytes =
                mails().render(content, "en")
                        .to(
                                EmailAddress.stored("jane@example.org"),
                                READER,
                                "<v8.abc@example.org>",
                                AT);
        return new String(bytes, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace("=\n", "")
                .replaceAll("token(=3D|=)[\\w.-]+", "token$1TOKEN");
    }

    private static NoticeMails mails() {
        var links = new Links(URI.create("https://list.infobip.example"), TestTokens.at(AT));
        return new NoticeMails(
                template("notice.txt"), template("notice.html"), links, new Config());
    }

    private static Template template(String name) {
        var engine =
                Engine.builder()
                        .addDefaults()
                        .addValueResolver(new ReflectionValueResolver())
                        .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                        .build();
        try (var in = NoticeMailTest.class.getResourceAsStream("/templates/" + name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var variant = name.endsWith("html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN;
            return engine.parse(text, Variant.forContentType(variant));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Config() implements MailConfig {

        @Override
        public String from() {
            return "Infobip list <list@infobip.example>";
        }

        @Override
        public Optional<String> envelopeFrom() {
            return Optional.empty();
        }

        @Override
        public Optional<String> unsubscribeMailbox() {
            return Optional.of("leave@infobip.example");
        }
    }
}
