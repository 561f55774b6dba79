package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.dkim.DkimSigner;
import org.jspecify.annotations.Nullable;

/** Sends mails that go to one person alone: signed and handed over as notices are. */
@ApplicationScoped
class SingleMails {

    private final MailTransports transports;
    private final DkimSigner signer;
    private final Event<MailRefused> refused;
    private final Clock clock;

    SingleMails(
            MailTransports transports, DkimSigner signer, Event<MailRefused> refused, Clock clock) {
        this.transports = transports;
        this.signer = signer;
        this.refused = refused;
        this.clock = clock;
    }

    /** {@code tag}: what is known by its bounces; null where nothing is. */
    Outcome send(EmailAddress to, @Nullable ReturnTag tag, SingleMail mail) {
        var now = clock.instant();
        var outgoing = new Outgoing(to, tag, signer.signed(mail.to(to, now), now));
        try (var transport = transports.open()) {
            transport.send(outgoing);
        }
        if (tag != null && outgoing.outcome instanceof Outcome.Refused(var reply)) {
            refused.fire(new MailRefused(tag, mail.messageId(), reply));
        }
        return outgoing.outcome;
    }

    /** An outbox with one mail. */
    private static final class Outgoing implements Outbox, OutgoingMail {

        private final EmailAddress to;
        private final @Nullable ReturnTag tag;
        private final byte[] content;
        private boolean taken;
        private Outcome outcome = new Outcome.Unreachable("not handed over");

        Outgoing(EmailAddress to, @Nullable ReturnTag tag, byte[] content) {
            this.to = to;
            this.tag = tag;
            this.content = content;
        }

        @Override
        public @Nullable OutgoingMail next() {
            boolean first = !taken;
            taken = true;
            return first ? this : null;
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
            return true;
        }

        @Override
        public void ended(Outcome ended) {
            outcome = ended;
        }
    }
}
