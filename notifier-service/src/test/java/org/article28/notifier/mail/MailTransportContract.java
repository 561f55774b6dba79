package org.article28.notifier.mail;

import static org.article28.notifier.mail.ScriptedServer.HANG_UP;
import static org.article28.notifier.mail.ScriptedServer.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every transport makes of what a mail server does. */
abstract class MailTransportContract {

    static final ReturnPaths PATHS = TestReturnPaths.to("bounces@example.org");

    private final ListedMail jane = ListedMail.to("jane@example.org");
    private final ListedMail john = ListedMail.to("john@example.org");
    private ScriptedServer server;
    private MailTransport transport;

    abstract MailTransport transport(SmtpConfig smtp, SSLSocketFactory trust);

    /** What the server offers besides what a test is about. */
    abstract List<String> offers();

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer(offers(), null);
        transport = transport(TestSmtp.on(server.port()), Certificate.tls().getSocketFactory());
    }

    @AfterEach
    void stop() throws IOException {
        transport.close();
        server.close();
    }

    @Test
    void acceptedMailTellsTheReply() {
        server.answering("CONTENT", "250 2.0.0 queued as 7");

        send(jane);

        assertThat(jane.outcome()).isEqualTo(new Outcome.Accepted("250 2.0.0 queued as 7"));
    }

    @Test
    void contentArrivesAsItIs() {
        var content = "Subject: x\r\n\r\n.\r\n..\r\n.a\r\nend.\r\n";

        send(new ListedMail("jane@example.org", content));

        assertThat(server.kept())
                .containsExactly("list@example.org to jane@example.org: " + content);
    }

    @Test
    void eachMailComesBackToAnAddressOfItsOwn() {
        send(jane.about(ReturnTag.ofDelivery(7)), john.about(ReturnTag.ofRecipient(36)));

        assertThat(server.commands())
                .filteredOn(command -> command.startsWith("MAIL"))
                .extracting(command -> command.replaceFirst("MAIL FROM:<(.*?)>.*", "$1"))
                .containsExactly(
                        PATHS.of(ReturnTag.ofDelivery(7)), PATHS.of(ReturnTag.ofRecipient(36)));
    }

    @Test
    void mailsGoOverOneConnectionInTheirOrder() {
        send(jane, john);
        send(ListedMail.to("later@example.org"));

        assertThat(server.kept())
                .extracting(mail -> mail.replaceFirst("(?s)list@example.org to (.*?):.*", "$1"))
                .containsExactly("jane@example.org", "john@example.org", "later@example.org");
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 4.3.0 busy",
        "RCPT, 450 4.2.1 later",
        "DATA, 451 4.3.0 busy",
        "CONTENT, 452 4.3.1 full",
    })
    void temporaryRefusalDefersThisMailAndNoOther(String to, String reply) {
        server.answering(to, reply);

        send(jane, john);

        assertThat(jane.outcome()).isEqualTo(new Outcome.Deferred(reply));
        assertThat(john.outcome()).isEqualTo(new Outcome.Accepted("250 2.0.0 kept"));
        assertThat(server.kept()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 5.1.8 you?",
        "RCPT, 550 5.1.1 nobody",
        "DATA, 554 5.3.0 no",
        "CONTENT, 554 5.7.1 spam",
    })
    void permanentRefusalEndsThisMailAndNoOther(String to, String reply) {
        server.answering(to, reply);

        send(jane, john);

        assertThat(jane.outcome()).isEqualTo(new Outcome.Refused(reply));
        assertThat(john.outcome()).isEqualTo(new Outcome.Accepted("250 2.0.0 kept"));
        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void contentAskedForAfterARefusalIsNotSentToAnybody() {
        server.answering("RCPT", "550 5.1.1 nobody").answering("DATA", "354 go on");

        send(jane, john);

        assertThat(jane.outcome()).isEqualTo(new Outcome.Refused("550 5.1.1 nobody"));
        assertThat(john.outcome()).isEqualTo(new Outcome.Accepted("250 2.0.0 kept"));
        assertThat(server.kept()).singleElement().asString().contains("to john@example.org");
    }

    @Test
    void mailThatIsTooLargeIsRefused() throws IOException {
        try (var small = new ScriptedServer(List.of("SIZE 1000"), null);
                var way = to(TestSmtp.on(small.port()))) {
            small.answering("CONTENT", "552 5.3.4 too large");
            var large = new ListedMail("jane@example.org", "x\r\n".repeat(500));

            ListedMail.send(way, large);

            assertThat(large.outcome())
                    .isInstanceOf(Outcome.Refused.class)
                    .extracting(Outcome::reply)
                    .asString()
                    .startsWith("552 5.3.4 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA"})
    void connectionLostBeforeTheContentLeavesNothingInDoubt(String at) {
        server.answering(at, HANG_UP, HANG_UP, HANG_UP);

        send(jane);

        assertThat(jane.outcome()).isInstanceOf(Outcome.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LINE", "CONTENT"})
    void outcomeIsUnknownWhereTheConnectionIsLostInOrAfterTheContent(String at) {
        server.answering(at, HANG_UP);

        send(jane);

        assertThat(jane.outcome()).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void answerToTheContentThatIsNoneLeavesTheOutcomeUnknown() {
        server.answering("CONTENT", "well, yes");

        send(jane, john);

        assertThat(jane.outcome()).isInstanceOf(Outcome.Unknown.class);
        assertThat(john.outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
    void serverThatClosesTheServiceIsUnreachable(String at) {
        server.answering(at, "421 4.3.2 closing", "421 4.3.2 closing", "421 4.3.2 closing");

        send(jane);

        assertThat(jane.outcome()).isEqualTo(new Outcome.Unreachable("421 4.3.2 closing"));
    }

    @Test
    void serverThatClosesTheServiceInsteadOfTakingTheContentDefers() {
        server.answering("CONTENT", "421 4.3.2 closing");

        send(jane, john);

        assertThat(jane.outcome()).isEqualTo(new Outcome.Deferred("421 4.3.2 closing"));
        assertThat(john.outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {HANG_UP, "421 4.4.2 idle for too long"})
    void oldConnectionThatTheServerEndedIsReplaced(String ending) {
        server.answering("MAIL", "250 ok", ending);

        send(jane);
        send(john);

        assertThat(john.outcome()).isEqualTo(new Outcome.Accepted("250 2.0.0 kept"));
        assertThat(server.connections()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {HANG_UP, "421 4.4.2 idle for too long"})
    void connectionThatTheServerEndsAgainAndAgainIsReplacedEachTime(String ending) {
        server.answering("MAIL", "250 ok", ending, "250 ok", ending);
        var third = ListedMail.to("third@example.org");

        send(jane);
        send(john);
        send(third);

        assertThat(third.outcome()).isEqualTo(new Outcome.Accepted("250 2.0.0 kept"));
        assertThat(server.connections()).isEqualTo(3);
    }

    @Test
    void refusalToTalkLikeThisIsNoRefusalOfTheMail() {
        server.answering("MAIL", "530 5.7.0 log in first");

        send(jane);

        assertThat(jane.outcome()).isEqualTo(new Outcome.Unreachable("530 5.7.0 log in first"));
    }

    @ParameterizedTest
    @CsvSource({"RCPT, UNREACHABLE", "CONTENT, UNKNOWN"})
    void serverThatSaysNothingIsNotWaitedForForEver(String at, String outcome) {
        server.answering(at, SILENCE, SILENCE);

        try (var way = to(TestSmtp.on(server.port()).impatient())) {
            ListedMail.send(way, jane);
        }

        assertThat(jane.outcome())
                .isInstanceOf(
                        outcome.equals("UNKNOWN")
                                ? Outcome.Unknown.class
                                : Outcome.Unreachable.class);
    }

    @Test
    void serverThatIsAwayIsUnreachable() throws IOException {
        server.close();

        send(jane, john);

        assertThat(jane.outcome()).isInstanceOf(Outcome.Unreachable.class);
        assertThat(john.outcome()).isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void withdrawnMailDoesNotLeave() {
        send(jane.withdrawn(), john);

        assertThat(jane.outcome()).isInstanceOf(Outcome.Unreachable.class);
        assertThat(john.outcome()).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void replyIsKeptWithoutControlCharactersOrAddressAndNotForEver() {
        server.answering("CONTENT", "250 <Jane@example.org>\u0000 ok" + "k".repeat(600));

        send(jane);

        assertThat(jane.outcome().reply())
                .startsWith("250 <j***@example.org> okkk")
                .doesNotContain("\u0000")
                .hasSize(500);
    }

    @Test
    void olderServerIsGreetedByHelo() {
        server.answering("EHLO", "502 5.5.1 what?");

        send(jane);

        assertThat(jane.outcome()).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.commands()).contains("HELO list.example.org");
    }

    private void send(ListedMail... mails) {
        ListedMail.send(transport, mails);
    }

    private MailTransport to(SmtpConfig smtp) {
        return transport(smtp, Certificate.tls().getSocketFactory());
    }
}
