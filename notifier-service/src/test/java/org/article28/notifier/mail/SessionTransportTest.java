package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.article28.notifier.smtp.Server;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
                        mailsPerSession),
                MailTransportContract.PATHS);
    }

    private static MailTransport session(SmtpConfig smtp, SSLSocketFactory trust) {
        return new SessionTransport(SmtpServers.of(smtp, trust), MailTransportContract.PATHS);
    }
}
