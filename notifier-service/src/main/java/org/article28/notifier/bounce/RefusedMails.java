package org.article28.notifier.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.article28.notifier.mail.MailRefused;

/** Hears at once what is refused of mails that go to one person alone. */
@ApplicationScoped
class RefusedMails {

    private final Weighing weighing;

    RefusedMails(Weighing weighing) {
        this.weighing = weighing;
    }

    void hear(@Observes MailRefused refused) {
        weighing.takeRefused(refused);
    }
}
