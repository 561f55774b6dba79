package org.article28.notifier.subscription;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.article28.model.Register;
import org.article28.notifier.list.NewestRegister;
import org.article28.notifier.mail.ConfirmationContent;
import org.article28.notifier.mail.ConfirmationMails;
import org.article28.notifier.mail.Outcome;
import org.article28.notifier.work.Backoff;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;
import org.jspecify.annotations.Nullable;

/** Sends the confirmation mail of each opt-in, and tries again for a day. */
@ApplicationScoped
class OptInMails {

    private static final int BATCH = 20;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final Backoff BACKOFF =
            new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(15));

    private final OptIns optIns;
    private final ConfirmationMails mails;
    private final NewestRegister register;
    private final Clock clock;
    private final Bell bell = new Bell();
    private volatile List<Loop> loops = List.of();

    OptInMails(OptIns optIns, ConfirmationMails mails, NewestRegister register, Clock clock) {
        this.optIns = optIns;
        this.mails = mails;
        this.register = register;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        loops = List.of(Loop.start("opt-in-mails", bell, PAUSE, this::turn));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    void wake() {
        bell.ring();
    }

    private boolean turn() {
        var due = optIns.claim(BATCH, clock.instant(), LEASE);
        if (due.isEmpty()) {
            return false;
        }
        var known = register.lastKnown().orElse(null);
        due.forEach(optIn -> send(optIn, known));
        return due.size() == BATCH;
    }

    private void send(OptIn optIn, @Nullable Register known) {
        var content = new ConfirmationContent(optIn.publicId(), optIn.wishes().language(), known);
        switch (mails.send(optIn.address(), content)) {
            case Outcome.Accepted _ -> optIns.mailed(optIn.id(), clock.instant());
            case Outcome.Refused(var reply) -> giveUp(optIn, reply);
            case Outcome.Deferred(var reply) -> later(optIn, reply);
            case Outcome.Unreachable(var reply) -> later(optIn, reply);
            case Outcome.Unknown(var reply) -> later(optIn, reply);
        }
    }

    private void later(OptIn optIn, String reply) {
        var now = clock.instant();
        if (optIn.requestedAt().plus(PATIENCE).isBefore(now)) {
            giveUp(optIn, reply);
            return;
        }
        Log.infof("confirmation %s waits: %s", optIn.publicId(), reply);
        var wait = BACKOFF.after(optIn.mailAttempts(), ThreadLocalRandom.current());
        optIns.mailAgain(optIn.id(), now.plus(wait));
    }

    private void giveUp(OptIn optIn, String reply) {
        Log.warnf("confirmation %s is given up: %s", optIn.publicId(), reply);
        optIns.mailFailed(optIn.id());
    }
}
