package org.article28.notifier.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.article28.notifier.address.EmailAddress;
import org.junit.jupiter.api.Test;

class AngusTransportTest {

    private static final EmailAddress TO = EmailAddress.stored("jane@example.org");
    private static final byte[] MAIL = "Subject: x\r\n\r\nx\r\n".getBytes(US_ASCII);

    @Test
    void acceptedMailTellsTheReply() throws IOException {
        try (var server = new Scripted("250 2.0.0 queued as 7");
                var transport = server.transport()) {
            assertThat(transport.send(TO, MAIL))
                    .isEqualTo(new Outcome.Accepted("250 2.0.0 queued as 7"));
        }
    }

    @Test
    void replyIsKeptWithoutControlCharactersOrAddressAndNotForEver() throws IOException {
        var said = "250 <Jane@example.org>\u0000 ok" + "k".repeat(600);
        try (var server = new Scripted(said);
                var transport = server.transport()) {
            assertThat(transport.send(TO, MAIL).reply())
                    .startsWith("250 <j***@example.org> okkk")
                    .doesNotContain("\u0000")
                    .hasSizeLessThanOrEqualTo(500);
        }
    }

    @Test
    void connectionIsKeptForTheNextMail() throws IOException {
        try (var server = new Scripted("250 ok");
                var transport = server.transport()) {
            transport.send(TO, MAIL);
            transport.send(TO, MAIL);

            assertThat(server.connections).hasSize(1);
        }
    }

    @Test
    void temporaryReplyToTheContentDefers() throws IOException {
        try (var server = new Scripted("452 4.3.1 full");
                var transport = server.transport()) {
            assertThat(transport.send(TO, MAIL)).isEqualTo(new Outcome.Deferred("452 4.3.1 full"));
        }
    }

    @Test
    void permanentReplyToTheContentRefuses() throws IOException {
        try (var server = new Scripted("554 5.7.1 spam");
                var transport = server.transport()) {
            assertThat(transport.send(TO, MAIL)).isEqualTo(new Outcome.Refused("554 5.7.1 spam"));
        }
    }

    @Test
    void outcomeIsUnknownWhereTheConnectionIsLostAfterTheContent() throws IOException {
        try (var server = new Scripted("");
                var transport = server.transport()) {
            assertThat(transport.send(TO, MAIL)).isInstanceOf(Outcome.Unknown.class);
        }
    }

    @Test
    void serverThatIsAwayIsUnreachable() throws IOException {
        var server = new Scripted("250 ok");
        server.close();

        try (var transport = server.transport()) {
            assertThat(transport.send(TO, MAIL)).isInstanceOf(Outcome.Unreachable.class);
        }
    }

    /** Says yes to everything and this to the content; hangs up instead of saying nothing. */
    private static final class Scripted implements AutoCloseable {

        private final ServerSocket socket;
        private final String toContent;
        private final List<Socket> connections = new CopyOnWriteArrayList<>();

        Scripted(String toContent) throws IOException {
            this.toContent = toContent;
            this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::accept);
        }

        MailTransport transport() {
            var properties = new Properties();
            properties.put("mail.smtp.host", "127.0.0.1");
            properties.put("mail.smtp.port", Integer.toString(socket.getLocalPort()));
            properties.put("mail.smtp.from", "list@example.org");
            return new AngusTransport(Session.getInstance(properties), null, null);
        }

        private void accept() {
            while (!socket.isClosed()) {
                try {
                    var connection = socket.accept();
                    connections.add(connection);
                    Thread.ofVirtual().start(() -> talk(connection));
                } catch (IOException closed) {
                    return;
                }
            }
        }

        private void talk(Socket connection) {
            try (connection) {
                var in =
                        new java.io.BufferedReader(
                                new java.io.InputStreamReader(
                                        connection.getInputStream(), US_ASCII));
                say(connection, "220 here");
                boolean content = false;
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    if (content) {
                        content = !line.equals(".");
                        if (!content && toContent.isEmpty()) {
                            return;
                        }
                        if (!content) {
                            say(connection, toContent);
                        }
                    } else {
                        content = line.equals("DATA");
                        say(connection, content ? "354 go on" : "250 ok");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void say(Socket connection, String line) throws IOException {
            connection.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
