package org.article28.notifier.mail.queue;

import io.quarkus.logging.Log;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.article28.notifier.database.DatabaseFailure;
import org.article28.notifier.mail.Outcome;
import org.article28.notifier.work.Backoff;
import org.article28.notifier.work.Loop;

/** Sends what a queue holds, and tries each for a day. */
public final class MailTurns<T extends Queued> implements Loop.Turn {

    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final Backoff BACKOFF =
            new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(15));

    private final MailQueue<T> queue;
    private final Function<T, Outcome> send;
    private final Clock clock;

    public MailTurns(MailQueue<T> queue, Function<T, Outcome> send, Clock clock) {
        this.queue = queue;
        this.send = send;
        this.clock = clock;
    }

    @Override
    public boolean take() {
        var due = queue.claim(BATCH, clock.instant(), LEASE);
        due.forEach(this::send);
        return due.size() == BATCH;
    }

    private void send(T mail) {
        try {
            end(mail, send.apply(mail));
        } catch (RuntimeException e) {
            if (DatabaseFailure.mayPass(e)) {
                throw e;
            }
            // It would fail for a day and hold up the others each time; the server may have it.
            Log.errorf(e, "mail %d of %s fails by itself", mail.id(), queue.name());
            queue.mailFailed(mail.id());
        }
    }

    private void end(T mail, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ -> queue.mailed(mail.id(), clock.instant());
            case Outcome.Refused(var reply) -> giveUp(mail, reply);
            case Outcome.Deferred(var reply) -> later(mail, reply);
            case Outcome.Unreachable(var reply) -> later(mail, reply);
            case Outcome.Unknown(var reply) -> later(mail, reply);
        }
    }

    private void later(T mail, String reply) {
        var now = clock.instant();
        if (mail.requestedAt().plus(PATIENCE).isBefore(now)) {
            giveUp(mail, reply);
            return;
        }
        Log.infof("mail %d of %s waits: %s", mail.id(), queue.name(), reply);
        var wait = BACKOFF.after(mail.mailAttempts(), ThreadLocalRandom.current());
        queue.mailAgain(mail.id(), now.plus(wait));
    }

    private void giveUp(T mail, String reply) {
        Log.warnf("mail %d of %s is given up: %s", mail.id(), queue.name(), reply);
        queue.mailFailed(mail.id());
    }
}
