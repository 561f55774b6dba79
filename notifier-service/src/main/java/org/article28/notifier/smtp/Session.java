package org.article28.notifier.smtp;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** An open session with the server. */
final class Session implements AutoCloseable {

    /** For what is read where nothing depends on it any more. */
    private static final Duration PARTING = Duration.ofSeconds(1);

    /** For a look whether anything was said. */
    private static final Duration GLANCE = Duration.ofMillis(1);

    private final Server server;
    private final Connection connection;
    private final Conversation conversation;
    private final byte[] buffer = new byte[4_096];
    private int begun;
    private int answered;
    private long lastUse = System.nanoTime();

    private Session(Server server, Connection connection) {
        this.server = server;
        this.connection = connection;
        var hello = server.hello();
        this.conversation =
                new Conversation(
                        new Opening(
                                hello == null ? connection.literal() : hello,
                                server.encryption(),
                                server.credentials()));
    }

    static Session open(Server server) throws IOException {
        var connection = Connection.open(server);
        try {
            var session = new Session(server, connection);
            while (!session.conversation.isOpen()) {
                session.open();
            }
            return session;
        } catch (IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void open() throws IOException {
        if (conversation.isUpgrading()) {
            connection.secure();
            conversation.secured();
        }
        turn();
        var failure = conversation.failure();
        if (failure != null) {
            throw new ConnectException(failure);
        }
    }

    /** Hands mails over until there are none, or the session has ended. */
    void exchange(Mails mails) {
        try {
            boolean more = true;
            while (true) {
                // What is ready leaves before the next mail is asked for: that may take a while.
                write();
                more = more && offer(mails);
                if (conversation.isOver() || conversation.awaited() == null) {
                    return;
                }
                turn();
            }
        } catch (IOException | ProtocolFailure e) {
            lost(e);
        } catch (RuntimeException | Error e) {
            // What the mails' owner failed at: the session is out of step with it.
            lost(new ProtocolFailure("given up"));
            throw e;
        } finally {
            lastUse = System.nanoTime();
        }
    }

    /** Returns whether another mail may be asked for. */
    private boolean offer(Mails mails) {
        while (conversation.wantsMail() && !isWorn()) {
            var mail = mails.next();
            if (mail == null) {
                return false;
            }
            begun++;
            conversation.offer(mail);
        }
        return !isWorn();
    }

    private void turn() throws IOException {
        write();
        var awaited = conversation.awaited();
        if (awaited != null) {
            int length = connection.read(buffer, server.patience().of(awaited));
            if (length < 0) {
                throw new EOFException("the server closed the connection");
            }
            conversation.receive(buffer, length);
        }
    }

    private void write() throws IOException {
        if (conversation.out().size() > 0) {
            connection.write(conversation.out());
            conversation.out().reset();
        }
    }

    /** What the server said before it hung up still counts. */
    private void lost(Exception failure) {
        try {
            if (failure instanceof IOException) {
                int length;
                while ((length = connection.read(buffer, PARTING)) > 0) {
                    conversation.receive(buffer, length);
                }
            }
        } catch (IOException | ProtocolFailure _) {
            // Nothing was said.
        }
        conversation.lost(String.valueOf(failure.getMessage()));
        connection.close();
    }

    /** A mail that was handed over had its answer. */
    void answered() {
        answered++;
    }

    /** Whether it has carried mails, and so may have been closed only because it is old. */
    boolean isUsed() {
        return answered > 0;
    }

    /** Whether it has been without mails for as long as it is kept. */
    boolean isIdle() {
        return System.nanoTime() - lastUse >= server.idle().toNanos();
    }

    /** Whether the server has ended it, where no answer is due: with 421, or without a word. */
    boolean wasEnded() {
        try {
            connection.read(buffer, GLANCE);
        } catch (SocketTimeoutException _) {
            return false;
        } catch (IOException _) {
            // The connection is lost.
        }
        conversation.lost("the server ended the session");
        return true;
    }

    boolean isOver() {
        return conversation.isOver();
    }

    /** Whether it has carried as many mails as it may. */
    boolean isWorn() {
        return begun >= server.mailsPerSession();
    }

    @Override
    public void close() {
        try {
            if (!isOver() && conversation.awaited() == null) {
                var quit = new ByteArrayOutputStream();
                quit.writeBytes(new byte[] {'Q', 'U', 'I', 'T', '\r', '\n'});
                connection.write(quit);
                connection.read(buffer, PARTING);
            }
        } catch (IOException _) {
            // It ends anyway.
        } finally {
            connection.close();
        }
    }
}
