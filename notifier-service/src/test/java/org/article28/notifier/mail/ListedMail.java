package org.article28.notifier.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A mail that remembers its outcome. */
final class ListedMail implements OutgoingMail {

    private final EmailAddress to;
    private final byte[] content;
    private final List<Outcome> outcomes = new ArrayList<>();
    private @Nullable ReturnTag tag;
    private boolean withdrawn;

    ListedMail(String to, String content) {
        this.to = EmailAddress.stored(to);
        this.content = content.getBytes(US_ASCII);
    }

    static ListedMail to(String to) {
        return new ListedMail(to, "Subject: x\r\n\r\nx\r\n");
    }

    ListedMail withdrawn() {
        withdrawn = true;
        return this;
    }

    ListedMail about(ReturnTag about) {
        tag = about;
        return this;
    }

    /** Hands these over and nothing else. */
    static void send(MailTransport transport, ListedMail... mails) {
        var next = Arrays.asList(mails).iterator();
        transport.send(() -> next.hasNext() ? next.next() : null);
    }

    /** The one outcome that it was told. */
    Outcome outcome() {
        if (outcomes.size() != 1) {
            throw new AssertionError("outcomes: " + outcomes);
        }
        return outcomes.getFirst();
    }

    @Override
    public EmailAddress to() {
        return to;
    }

    @Override
    public @Nullable ReturnTag returnTag() {
        return tag;
    }

    @Override
    public byte[] content() {
        return content;
    }

    @Override
    public boolean mayLeave() {
        return !withdrawn;
    }

    @Override
    public void ended(Outcome outcome) {
        outcomes.add(outcome);
    }
}
