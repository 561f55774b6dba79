package org.article28.notifier.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.dkim.DkimSigner;
import org.jspecify.annotations.Nullable;

/** Sends mails that go to one person alone: signed and handed over as notices are. */
@ApplicationScoped
class SingleMails {

    private final MailTransports transports;
    private final DkimSigner signer;
    private final Clock clock;

    SingleMails(MailTransports transports, DkimSigner signer, Clock clock) {
        this.transports = transports;
        this.signer = signer;
        this.clock = clock;
    }

    Outcome send(EmailAddress to, SingleMail mail) {
        var now = clock.instant();
        var outgoing = new Outgoing(to, signer.signed(mail.to(to, now), now));
        try (var transport = transports.open()) {
            transport.send(outgoing);
        }
        return outgoing.outcome;
    }

    /** An outbox with one mail. */
    private static final class Outgoing implements Outbox, OutgoingMail {

        private final EmailAddress to;
        private final byte[] content;
        private boolean taken;
        private Outcome outcome = new Outcome.Unreachable("not handed over");

        Outgoing(EmailAddress to, byte[] content) {
            this.to = to;
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
