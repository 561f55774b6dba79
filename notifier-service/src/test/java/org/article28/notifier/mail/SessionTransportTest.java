package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;
import org.article28.notifier.smtp.Server;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTransportTest {

    @Nested
    class Pipelined extends Sending {

        @Override
        List<String> offers() {
            return List.of("PIPELINING", "SIZE 1000000", "8BITMIME", "ENHANCEDSTATUSCODES");
        }
    }

    @Nested
    class OneCommandAtATime extends Sending {

        @Override
        List<String> offers() {
            return List.of();
        }
    }

    abstract static class Sending extends MailTransportContract {

        @Override
        MailTransport transport(SmtpConfig smtp, SSLSocketFactory trust) {
            return session(smtp, trust);
        }
    }

    @Nested
    class Security extends MailSecurityContract {

        @Override
        MailTransport transport(SmtpConfig smtp, SSLSocketFactory trust) {
            return session(smtp, trust);
        }
    }

    @Test
    void sessionEndsAfterAsManyMailsAsItMayCarry() throws IOException {
        try (var server = new ScriptedServer(List.of("PIPELINING"), null);
                var transport = transport(server, 2)) {
            var third = ListedMail.to("third@example.org");

            ListedMail.send(
                    transport,
                    ListedMail.to("first@example.org"),
                    ListedMail.to("second@example.org"),
                    third);

            assertThat(third.outcome()).isInstanceOf(Outcome.Accepted.class);
            assertThat(server.connections()).isEqualTo(2);
            assertThat(server.commands()).containsOnlyOnce("QUIT");
        }
    }

    @Test
    void sessionIsEndedWhenItHasBeenIdle() throws IOException {
        try (var server = new ScriptedServer(List.of("PIPELINING"), null);
                var transport = session(server, Duration.ofMillis(50))) {
            var later = ListedMail.to("later@example.org");
            ListedMail.send(transport, ListedMail.to("first@example.org"));

            await().until(() -> hasLeft(transport, server));
            ListedMail.send(transport, later);

            assertThat(later.outcome()).isInstanceOf(Outcome.Accepted.class);
            assertThat(server.commands()).containsOnlyOnce("QUIT");
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ScriptedServer.HANG_UP, "421 4.4.2 idle for too long"})
    void sessionThatTheServerEndedIsLeftBeforeAMailComes(String ending) throws IOException {
        try (var server = new ScriptedServer(List.of("PIPELINING"), null);
                var transport = session(server, Duration.ofMinutes(5))) {
            ListedMail.send(transport, ListedMail.to("first@example.org"));
            server.end(ending);

            await().until(() -> hasLeft(transport, server));
            ListedMail.send(transport, ListedMail.to("later@example.org"));

            assertThat(server.commands()).filteredOn(isMail()).hasSize(2);
            assertThat(server.commands()).doesNotContain("QUIT");
        }
    }

    @Test
    void idleSessionThatIsWellIsKept() throws IOException {
        try (var server = new ScriptedServer(List.of("PIPELINING"), null);
                var transport = session(server, Duration.ofMinutes(5))) {
            ListedMail.send(transport, ListedMail.to("first@example.org"));
            ListedMail.send(transport);
            ListedMail.send(transport, ListedMail.to("later@example.org"));

            assertThat(server.kept()).hasSize(2);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    /** With nothing to send, as the turns of an idle sender are. */
    private static boolean hasLeft(MailTransport transport, ScriptedServer server) {
        ListedMail.send(transport);
        return server.isLeft();
    }

    private static Predicate<String> isMail() {
        return command -> command.startsWith("MAIL");
    }

    private static MailTransport session(ScriptedServer server, Duration idle) {
        return session(
                TestSmtp.on(server.port()).endingSessionsAfter(idle),
                Certificate.tls().getSocketFactory());
    }

    private static MailTransport transport(ScriptedServer to, int mailsPerSession) {
        var server = SmtpServers.of(TestSmtp.on(to.port()), Certificate.tls().getSocketFactory());
        return new SessionTransport(
                new Server(
                        server.host(),
                        server.port(),
                        server.encryption(),
                        server.credentials(),
                        server.hello(),
                        server.trust(),
                        server.patience(),
                        mailsPerSession,
                        server.idle()),
                MailTransportContract.PATHS);
    }

    private static MailTransport session(SmtpConfig smtp, SSLSocketFactory trust) {
        return new SessionTransport(SmtpServers.of(smtp, trust), MailTransportContract.PATHS);
    }
}
