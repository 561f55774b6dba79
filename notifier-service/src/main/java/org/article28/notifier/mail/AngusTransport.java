package org.article28.notifier.mail;

import io.quarkus.logging.Log;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.article28.notifier.address.EmailAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Angus Mail over bytes that are already rendered. */
final class AngusTransport implements MailTransport {

    /** After so long without a mail the server is asked whether it is still there. */
    private static final long IDLE_NANOS = Duration.ofSeconds(2).toNanos();

    private static final int FIRST_TEMPORARY = 400;

    /** RFC 5321, section 3.8: the server closes the channel. */
    private static final int CLOSING = 421;

    private final Session session;
    private final ReturnPaths paths;
    private final @Nullable String username;
    private final @Nullable String password;
    private @Nullable SMTPTransport connection;
    private long lastUse;
    private boolean used;

    AngusTransport(
            Session session,
            ReturnPaths paths,
            @Nullable String username,
            @Nullable String password) {
        this.session = session;
        this.paths = paths;
        this.username = username;
        this.password = password;
    }

    @Override
    public void send(Outbox outbox) {
        for (var mail = outbox.next(); mail != null; mail = outbox.next()) {
            mail.ended(outcome(mail));
        }
    }

    /** A server may end an old connection at any time; what never left goes over a new one. */
    private Outcome outcome(OutgoingMail mail) {
        boolean old = used;
        var outcome = mail.mayLeave() ? attempt(mail) : withdrawn();
        boolean again = old && outcome instanceof Outcome.Unreachable && mail.mayLeave();
        return again ? attempt(mail) : outcome;
    }

    private static Outcome withdrawn() {
        return new Outcome.Unreachable("it may not leave any more");
    }

    private Outcome attempt(OutgoingMail mail) {
        SMTPTransport open;
        try {
            open = connected();
        } catch (MessagingException e) {
            close();
            return new Outcome.Unreachable(Replies.kept(words(e), mail.to()));
        }
        var message = new Rendered(session, mail.content());
        message.setEnvelopeFrom(paths.of(mail.returnTag()));
        try {
            var recipient = new InternetAddress(mail.to().clear());
            open.sendMessage(message, new Address[] {recipient});
            lastUse = System.nanoTime();
            used = true;
            return new Outcome.Accepted(Replies.kept(open.getLastServerResponse(), mail.to()));
        } catch (MessagingException e) {
            return failed(e, message, mail.to());
        }
    }

    private SMTPTransport connected() throws MessagingException {
        var known = connection;
        if (known != null && (System.nanoTime() - lastUse < IDLE_NANOS || known.isConnected())) {
            return known;
        }
        close();
        var made = (SMTPTransport) session.getTransport("smtp");
        connection = made;
        made.connect(username, password);
        lastUse = System.nanoTime();
        return made;
    }

    private Outcome failed(MessagingException failure, Rendered message, EmailAddress to) {
        var reply = Replies.kept(words(failure), to);
        int code = code(failure);
        if (code >= FIRST_TEMPORARY && code != CLOSING) {
            used = true;
            return Replies.refused(code, reply);
        }
        close();
        if (!message.left) {
            return new Outcome.Unreachable(reply);
        }
        return code == CLOSING ? new Outcome.Deferred(reply) : new Outcome.Unknown(reply);
    }

    /** The reply's code; 0 where there was none. The recipient's own comes last in the chain. */
    private static int code(MessagingException failure) {
        int code = 0;
        for (Exception e = failure;
                e instanceof MessagingException one;
                e = one.getNextException()) {
            if (one instanceof SMTPAddressFailedException address) {
                code = address.getReturnCode();
            } else if (one instanceof SMTPSendFailedException send) {
                code = send.getReturnCode();
            }
        }
        return code;
    }

    private static String words(MessagingException failure) {
        Exception last = failure;
        while (last instanceof MessagingException one && one.getNextException() != null) {
            last = one.getNextException();
        }
        return String.valueOf(last.getMessage());
    }

    @Override
    public void close() {
        var known = connection;
        connection = null;
        used = false;
        if (known != null) {
            try {
                known.close();
            } catch (MessagingException e) {
                Log.debugf("connection closed: %s", e.getMessage());
            }
        }
    }

    /** A message that is nothing but its bytes. */
    private static final class Rendered extends SMTPMessage {

        private final byte[] bytes;
        private boolean left;

        Rendered(Session session, byte[] bytes) {
            super(session);
            this.bytes = bytes;
        }

        @Override
        public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException {
            left = true;
            out.write(bytes);
        }
    }
}
