package org.article28.notifier.stack;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server with moods: {@code refused…} it never takes, {@code deferred…} it takes the second
 * time; everything else it hands on to the catcher.
 */
public final class MoodySmtp implements AutoCloseable {

    private final SMTPServer server;
    private final Session catcher;
    private final Set<String> deferred = ConcurrentHashMap.newKeySet();

    public MoodySmtp(String host, int port) {
        var properties = new Properties();
        properties.putAll(Map.of("mail.smtp.host", host, "mail.smtp.port", Integer.toString(port)));
        catcher = Session.getInstance(properties);
        server = SMTPServer.port(0).messageHandlerFactory(Handler::new).build();
        server.start();
    }

    public int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private String sender = "";
        private String recipient = "";

        Handler(MessageContext context) {}

        @Override
        public void from(String from) {
            sender = from;
        }

        @Override
        public void recipient(String to) throws RejectException {
            recipient = to;
            if (to.startsWith("refused")) {
                throw new RejectException(550, "5.1.1 no such mailbox");
            }
            if (to.startsWith("deferred") && deferred.add(to)) {
                throw new RejectException(451, "4.7.1 come again");
            }
        }

        @Override
        public String data(InputStream data) throws RejectException {
            try {
                var message = new SMTPMessage(catcher, data);
                message.setEnvelopeFrom(sender);
                try (var transport = catcher.getTransport("smtp")) {
                    transport.connect();
                    transport.sendMessage(message, InternetAddress.parse(recipient));
                }
                return "2.0.0 taken";
            } catch (MessagingException e) {
                throw new RejectException(451, "4.3.0 " + e.getMessage());
            }
        }

        @Override
        public void done() {}
    }
}
