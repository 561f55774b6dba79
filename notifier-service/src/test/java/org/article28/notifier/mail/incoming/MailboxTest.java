package org.article28.notifier.mail.incoming;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.article28.notifier.mail.incoming.ImapConfig.Afterwards;
import org.article28.notifier.mail.incoming.MailReader.Verdict;
import org.article28.notifier.stack.ImapServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Over a real IMAP server on a socket. */
class MailboxTest {

    private final List<String> read = new ArrayList<>();
    private ImapServer server;

    @BeforeEach
    void start() {
        server = new ImapServer("bounces", "secret");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void mailsAreReadAsTheyCameTheOldestFirst() {
        server.deliver(mail("one"));
        server.deliver(mail("two"));

        mailbox(TestImap.on(server.port())).read(reading(Verdict.DONE));

        assertThat(read).containsExactly(text("one"), text("two"));
    }

    @ParameterizedTest
    @EnumSource(Afterwards.class)
    void mailThatWasReadIsNotReadAgain(Afterwards afterwards) {
        server.deliver(mail("one"));
        var mailbox = mailbox(TestImap.on(server.port()).with(afterwards));
        mailbox.read(reading(Verdict.DONE));

        mailbox.read(reading(Verdict.DONE));

        assertThat(read).containsExactly(text("one"));
    }

    @Test
    void mailThatWasReadIsDeleted() {
        server.deliver(mail("one"));

        mailbox(TestImap.on(server.port())).read(reading(Verdict.DONE));

        assertThat(server.subjects("INBOX")).isEmpty();
    }

    @Test
    void mailThatWasReadIsMoved() {
        server.deliver(mail("one"));

        mailbox(TestImap.on(server.port()).with(Afterwards.MOVE)).read(reading(Verdict.DONE));

        assertThat(server.subjects("INBOX")).isEmpty();
        assertThat(server.subjects("Read")).containsExactly("one");
    }

    @Test
    void mailThatWasReadIsKept() {
        server.deliver(mail("one"));

        mailbox(TestImap.on(server.port()).with(Afterwards.KEEP)).read(reading(Verdict.DONE));

        assertThat(server.subjects("INBOX")).containsExactly("one");
    }

    @Test
    void mailForLaterComesAgain() {
        server.deliver(mail("one"));
        var mailbox = mailbox(TestImap.on(server.port()));
        mailbox.read(reading(Verdict.LATER));

        mailbox.read(reading(Verdict.DONE));

        assertThat(read).containsExactly(text("one"), text("one"));
    }

    @Test
    void mailThatCannotBeReadStaysAndIsLeftAlone() {
        server.deliver(mail("poison"));
        var mailbox = mailbox(TestImap.on(server.port()));
        mailbox.read(reading(Verdict.UNREADABLE));

        mailbox.read(reading(Verdict.DONE));

        assertThat(read).containsExactly(text("poison"));
        assertThat(server.subjects("INBOX")).containsExactly("poison");
    }

    @Test
    void readerThatFailsLeavesAllAsItIs() {
        server.deliver(mail("one"));
        var mailbox = mailbox(TestImap.on(server.port()));

        assertThatThrownBy(
                        () ->
                                mailbox.read(
                                        mail -> {
                                            throw new IllegalStateException("no database");
                                        }))
                .hasMessage("no database");

        assertThat(server.subjects("INBOX")).containsExactly("one");
    }

    @Test
    void ofALargeMailTheBeginningIsRead() {
        server.deliver((text("large") + "x".repeat(70) + "\r\n").repeat(30_000).getBytes(US_ASCII));

        mailbox(TestImap.on(server.port())).read(reading(Verdict.DONE));

        assertThat(read).singleElement().asString().startsWith(text("large")).hasSize(1024 * 1024);
    }

    @Test
    void manyAreReadInSeveralTurns() {
        for (int i = 0; i < 51; i++) {
            server.deliver(mail("m" + i));
        }
        var mailbox = mailbox(TestImap.on(server.port()));

        assertThat(mailbox.read(reading(Verdict.DONE))).isTrue();
        assertThat(mailbox.read(reading(Verdict.DONE))).isFalse();
        assertThat(read).hasSize(51).doesNotHaveDuplicates();
    }

    @Test
    void wrongPasswordIsTold() {
        var mailbox = mailbox(TestImap.on(server.port()).knowing("guess"));

        assertThatThrownBy(() -> mailbox.read(reading(Verdict.DONE)))
                .isInstanceOf(MailboxAway.class);
    }

    @Test
    void serverThatIsAwayIsTold() {
        var mailbox = mailbox(TestImap.on(server.port()));
        server.close();

        assertThatThrownBy(() -> mailbox.read(reading(Verdict.DONE)))
                .isInstanceOf(MailboxAway.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ImapConfig.Security.class,
            names = {"TLS", "STARTTLS"})
    void serverWithoutTheSecurityAskedForIsRefused(ImapConfig.Security security) {
        var mailbox = mailbox(TestImap.on(server.port()).with(security));

        assertThatThrownBy(() -> mailbox.read(reading(Verdict.DONE)))
                .isInstanceOf(MailboxAway.class);
    }

    private MailReader reading(Verdict verdict) {
        return mail -> {
            read.add(new String(mail, US_ASCII));
            return verdict;
        };
    }

    private static Mailbox mailbox(ImapConfig config) {
        return new Mailbox(config);
    }

    private static byte[] mail(String subject) {
        return text(subject).getBytes(US_ASCII);
    }

    private static String text(String subject) {
        return "Subject: " + subject + "\r\n\r\nHello.\r\n";
    }
}
