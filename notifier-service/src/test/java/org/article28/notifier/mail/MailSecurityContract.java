package org.article28.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How every transport encrypts and logs in. */
abstract class MailSecurityContract {

    private final ListedMail jane = ListedMail.to("jane@example.org");
    private final List<AutoCloseable> opened = new ArrayList<>();

    abstract MailTransport transport(SmtpConfig smtp, SSLSocketFactory trust);

    @AfterEach
    void close() throws Exception {
        for (var one : opened.reversed()) {
            one.close();
        }
    }

    @Test
    void offeredTlsIsUsed() throws IOException {
        var server = server(Certificate.tls());

        send(TestSmtp.on(server.port()));

        assertThat(jane.outcome()).isEqualTo(new Outcome.Accepted("250 2.0.0 kept"));
        assertThat(server.commands())
                .startsWith("EHLO list.example.org", "STARTTLS", "EHLO list.example.org");
    }

    @Test
    void tlsThatIsNotWantedIsNotUsed() throws IOException {
        var server = server(Certificate.tls());

        send(TestSmtp.on(server.port()).with(SmtpConfig.StartTls.DISABLED));

        assertThat(jane.outcome()).isEqualTo(new Outcome.Accepted("250 2.0.0 kept"));
        assertThat(server.commands()).doesNotContain("STARTTLS");
    }

    @Test
    void nothingIsSentInClearWhereTlsIsRequired() throws IOException {
        var server = server(null, "AUTH PLAIN");

        send(TestSmtp.on(server.port()).loggedIn().with(SmtpConfig.StartTls.REQUIRED));

        assertThat(jane.outcome()).isInstanceOf(Outcome.Unreachable.class);
        assertThat(server.commands())
                .noneMatch(line -> line.startsWith("MAIL") || line.startsWith("AUTH"));
    }

    @Test
    void certificateThatNobodyVouchesForIsNotBelieved() throws IOException {
        var server = server(Certificate.tls());
        var others = (SSLSocketFactory) SSLSocketFactory.getDefault();

        send(TestSmtp.on(server.port()), others);

        assertThat(jane.outcome()).isInstanceOf(Outcome.Unreachable.class);
        assertThat(server.kept()).isEmpty();
    }

    @Test
    void plainIsUsedToLogIn() throws IOException {
        var server = server(null, "AUTH LOGIN PLAIN");

        send(TestSmtp.on(server.port()).loggedIn());

        assertThat(jane.outcome()).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.commands()).anyMatch(line -> line.startsWith("AUTH "));
    }

    @Test
    void loginIsUsedToLogIn() throws IOException {
        var server = server(null, "AUTH LOGIN").answering("AUTH", "334 VXNlcm5hbWU6");
        server.answering("AMFUZQ==", "334 UGFzc3dvcmQ6").answering("C2VJCMV0", "235 welcome");

        send(TestSmtp.on(server.port()).loggedIn());

        assertThat(jane.outcome()).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.commands()).contains("AUTH LOGIN", "amFuZQ==", "c2VjcmV0");
    }

    @Test
    void refusedLoginIsNoRefusalOfTheMail() throws IOException {
        var server = server(null, "AUTH PLAIN").answering("AUTH", "535 5.7.8 no");

        send(TestSmtp.on(server.port()).loggedIn());

        assertThat(jane.outcome()).isInstanceOf(Outcome.Unreachable.class);
        assertThat(jane.outcome().reply()).contains("535 5.7.8 no");
    }

    private ScriptedServer server(SSLContext tls, String... offers) throws IOException {
        var server = new ScriptedServer(List.of(offers), tls);
        opened.add(server);
        return server;
    }

    private void send(SmtpConfig smtp) {
        send(smtp, Certificate.tls().getSocketFactory());
    }

    private void send(SmtpConfig smtp, SSLSocketFactory trust) {
        var transport = transport(smtp, trust);
        opened.add(transport);
        ListedMail.send(transport, jane);
    }
}
