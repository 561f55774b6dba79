package org.article28.notifier.subscription;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.list.NewestRegister;
import org.article28.notifier.list.PublishedList;
import org.article28.notifier.mail.Outcome;
import org.article28.notifier.mail.ReturnTag;
import org.article28.notifier.mail.SubscriberMailContent;
import org.article28.notifier.mail.SubscriberMailContent.Matter;
import org.article28.notifier.mail.SubscriberMails;
import org.article28.notifier.mail.queue.MailTurns;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/** Sends what {@link SubscriberMailRows} holds. */
@ApplicationScoped
class SubscriberMailing {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SubscriberMailRows rows;
    private final Subscriptions subscriptions;
    private final SubscriberMails mails;
    private final PublishedList list;
    private final NewestRegister register;
    private final Clock clock;
    private final Bell bell = new Bell();
    private volatile List<Loop> loops = List.of();

    SubscriberMailing(
            SubscriberMailRows rows,
            Subscriptions subscriptions,
            SubscriberMails mails,
            PublishedList list,
            NewestRegister register,
            Clock clock) {
        this.rows = rows;
        this.subscriptions = subscriptions;
        this.mails = mails;
        this.list = list;
        this.register = register;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        var turns = new MailTurns<>(rows.queue(), this::send, clock);
        loops = List.of(Loop.start("subscriber-mails", bell, PAUSE, turns));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    void wake() {
        bell.ring();
    }

    private Outcome send(SubscriberMail mail) {
        var known = subscriptions.byIds(List.of(mail.recipientId())).stream().findFirst();
        if (known.isEmpty()) {
            return new Outcome.Refused("erased meanwhile");
        }
        var subscription = known.get();
        if (mail.kind() == SubscriberMail.Kind.WELCOME
                && subscription.standing() == Standing.SUPPRESSED) {
            return new Outcome.Refused("suppressed");
        }
        try {
            return mails.send(
                    subscription.address(),
                    ReturnTag.ofRecipient(subscription.recipientId()),
                    new SubscriberMailContent(
                            mail.id(),
                            subscription.publicId(),
                            subscription.wishes().language(),
                            register.lastKnown().orElse(null),
                            matter(mail.kind())));
        } catch (ListAway e) {
            return new Outcome.Deferred(String.valueOf(e.getMessage()));
        }
    }

    private Matter matter(SubscriberMail.Kind kind) {
        return switch (kind) {
            case WELCOME -> new Matter.Welcome(list.upcoming());
            case COPY -> new Matter.Copy();
            case ERASURE -> new Matter.Erasure();
        };
    }
}
