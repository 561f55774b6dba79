package org.article28.notifier.subscription;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.list.NewestRegister;
import org.article28.notifier.mail.ConfirmationContent;
import org.article28.notifier.mail.ConfirmationMails;
import org.article28.notifier.mail.Outcome;
import org.article28.notifier.mail.ReturnTag;
import org.article28.notifier.mail.queue.MailTurns;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;
import org.jspecify.annotations.Nullable;

/** Sends the confirmation mail of each opt-in, and tries again for a day. */
@ApplicationScoped
class OptInMails {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final OptIns optIns;
    private final Subscriptions subscriptions;
    private final ConfirmationMails mails;
    private final NewestRegister register;
    private final Clock clock;
    private final Bell bell = new Bell();
    private volatile List<Loop> loops = List.of();

    OptInMails(
            OptIns optIns,
            Subscriptions subscriptions,
            ConfirmationMails mails,
            NewestRegister register,
            Clock clock) {
        this.optIns = optIns;
        this.subscriptions = subscriptions;
        this.mails = mails;
        this.register = register;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        var turns = new MailTurns<>(optIns.queue(), this::send, clock);
        loops = List.of(Loop.start("opt-in-mails", bell, PAUSE, turns));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    void wake() {
        bell.ring();
    }

    private Outcome send(OptIn optIn) {
        var known = register.lastKnown().orElse(null);
        return mails.send(
                optIn.address(),
                tag(optIn.address()),
                new ConfirmationContent(optIn.publicId(), optIn.wishes().language(), known));
    }

    /**
     * Of whoever has or had the address, letter for letter; what comes back is counted against them
     * alone. Servers may tell apart spellings that are one address here.
     */
    private @Nullable ReturnTag tag(EmailAddress address) {
        return subscriptions
                .ofAddress(address)
                .filter(known -> known.address().clear().equals(address.clear()))
                .map(known -> ReturnTag.ofRecipient(known.recipientId()))
                .orElse(null);
    }
}
