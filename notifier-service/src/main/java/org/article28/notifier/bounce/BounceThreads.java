package org.article28.notifier.bounce;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.article28.notifier.mail.ReturnPaths;
import org.article28.notifier.mail.incoming.ImapConfig;
import org.article28.notifier.mail.queue.MailTurns;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/** What this process does about bounces by itself. */
@ApplicationScoped
class BounceThreads {

    private static final Duration ALARM_KEPT = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<Loop> loops = new CopyOnWriteArrayList<>();
    private final Weighing weighing;
    private final MailboxTurns mailbox;
    private final ReturnPaths paths;
    private final ContactAlarms alarms;
    private final AlarmMailing mailing;
    private final Bounces bounces;
    private final SoftBouncesConfig config;
    private final ImapConfig imap;
    private final Clock clock;

    BounceThreads(
            Weighing weighing,
            MailboxTurns mailbox,
            ReturnPaths paths,
            ContactAlarms alarms,
            AlarmMailing mailing,
            Bounces bounces,
            SoftBouncesConfig config,
            ImapConfig imap,
            Clock clock) {
        this.weighing = weighing;
        this.mailbox = mailbox;
        this.paths = paths;
        this.alarms = alarms;
        this.mailing = mailing;
        this.bounces = bounces;
        this.config = config;
        this.imap = imap;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (imap.host().isPresent()) {
            startReading();
        }
        var turns = new MailTurns<>(alarms.queue(), mailing::send, clock);
        loops.add(Loop.start("contact-alarms", new Bell(), PAUSE, turns));
        loops.add(Loop.start("refusals", new Bell(), PAUSE, weighing::takeRefused));
        loops.add(Loop.start("old-bounces", new Bell(), Duration.ofHours(1), this::forget));
    }

    private void startReading() {
        if (!paths.areOwn()) {
            throw new IllegalArgumentException(
                    "article28.bounces.imap.host is set, and article28.bounces.address is not");
        }
        loops.add(Loop.start("bounce-mailbox", new Bell(), imap.every(), mailbox));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    private boolean forget() {
        var limit = clock.instant().minus(config.within());
        bounces.forgetBefore(limit);
        alarms.forgetBefore(limit.minus(ALARM_KEPT));
        return false;
    }
}
