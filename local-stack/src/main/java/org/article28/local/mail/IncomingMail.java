package org.article28.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;

/** One SMTP transaction. */
final class IncomingMail implements MessageHandler {

    private final Mailbox mailbox;
    private final List<String> to = new ArrayList<>();
    private String from = "";

    IncomingMail(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void from(String sender) {
        from = sender;
    }

    @Override
    public void recipient(String recipient) {
        to.add(recipient);
    }

    @Override
    public @Nullable String data(InputStream content) throws IOException {
        mailbox.add(new Envelope(Instant.now(), from, to), content.readAllBytes());
        return null;
    }

    @Override
    public void done() {
        // The mail was kept when its data ended.
    }
}
