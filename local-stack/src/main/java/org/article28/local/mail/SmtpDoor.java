package org.article28.local.mail;

import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;
import org.subethamail.smtp.server.SessionHandler;

/** Takes mails in by SMTP, from many sessions at once. */
public final class SmtpDoor implements AutoCloseable {

    private static final int SESSIONS = 5_000;
    private static final int WAITING = 1_024;

    private final SMTPServer server;

    private SmtpDoor(SMTPServer server) {
        this.server = server;
    }

    /** Listens. Fails with a {@code RuntimeException} if the port is taken. */
    public static SmtpDoor open(Mailbox mailbox, InetSocketAddress address) {
        var server =
                SMTPServer.port(address.getPort())
                        .bindAddress(address.getAddress())
                        .hostName("localhost")
                        .softwareName("article28 mail catcher")
                        .executorService(Executors.newVirtualThreadPerTaskExecutor())
                        .maxConnections(SESSIONS)
                        .backlog(WAITING)
                        .insertReceivedHeaders(false)
                        .sessionHandler(new Undelayed())
                        .messageHandlerFactory(_ -> new IncomingMail(mailbox))
                        .build();
        server.getCommandHandler().addCommand(new Ehlo());
        server.start();
        return new SmtpDoor(server);
    }

    public int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    /**
     * Sends each answer at once: pipelined commands would otherwise wait 40 ms for the client's
     * acknowledgement.
     */
    private static final class Undelayed implements SessionHandler {

        @Override
        public SessionAcceptance accept(Session session) {
            try {
                session.getSocket().setTcpNoDelay(true);
                return SessionAcceptance.success();
            } catch (SocketException _) {
                return SessionAcceptance.failure(421, "connection lost");
            }
        }

        @Override
        public void onSessionEnd(Session session) {
            // Nothing is kept about sessions.
        }
    }
}
