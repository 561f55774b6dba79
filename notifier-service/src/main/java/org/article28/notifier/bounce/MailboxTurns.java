package org.article28.notifier.bounce;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.article28.model.Sha256;
import org.article28.notifier.database.DatabaseFailure;
import org.article28.notifier.database.OneAtATime;
import org.article28.notifier.mail.incoming.ImapConfig;
import org.article28.notifier.mail.incoming.MailReader;
import org.article28.notifier.mail.incoming.Mailbox;
import org.article28.notifier.mail.incoming.MailboxAway;
import org.article28.notifier.work.Backoff;
import org.article28.notifier.work.Loop;

/** Reads the mailbox that bounces come to, one replica at a time. */
@ApplicationScoped
class MailboxTurns implements Loop.Turn {

    /** Key of an advisory lock, as any number that nobody else takes. */
    private static final long LOCK = 28_000_041L;

    private static final int PATIENCE = 3;
    private static final int MOST_FAILED = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Mailbox mailbox;
    private final Weighing weighing;
    private final OneAtATime oneAtATime;
    private final Backoff backoff;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<String, Integer> failed = new HashMap<>();
    private int away;
    private Instant notBefore = Instant.MIN;

    MailboxTurns(
            ImapConfig config,
            Weighing weighing,
            OneAtATime oneAtATime,
            Clock clock,
            MeterRegistry metrics) {
        this.mailbox = new Mailbox(config);
        this.weighing = weighing;
        this.oneAtATime = oneAtATime;
        this.backoff = new Backoff(config.every(), LONGEST_WAIT);
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public boolean take() {
        if (clock.instant().isBefore(notBefore)) {
            return false;
        }
        try {
            boolean more = oneAtATime.run(LOCK, () -> mailbox.read(this::read)).orElse(false);
            away = 0;
            return more;
        } catch (MailboxAway e) {
            away++;
            notBefore = clock.instant().plus(backoff.after(away, ThreadLocalRandom.current()));
            metrics.counter("article28.bounces.mailbox.away").increment();
            Log.warnf("the mailbox for bounces is away: %s", e.getMessage());
            return false;
        }
    }

    /** One that can't be taken must not keep others from it; the database is tried again. */
    private MailReader.Verdict read(byte[] mail) {
        var digest = Sha256.hex(mail);
        try {
            weighing.take(mail);
            failed.remove(digest);
            return MailReader.Verdict.DONE;
        } catch (RuntimeException e) {
            if (DatabaseFailure.mayPass(e)) {
                throw e;
            }
            Log.errorf(e, "a mail in the mailbox for bounces can't be taken");
            return failed(digest);
        }
    }

    private MailReader.Verdict failed(String digest) {
        if (failed.size() >= MOST_FAILED) {
            failed.clear();
        }
        if (failed.merge(digest, 1, Integer::sum) < PATIENCE) {
            return MailReader.Verdict.LATER;
        }
        failed.remove(digest);
        metrics.counter("article28.bounces.unreadable").increment();
        return MailReader.Verdict.UNREADABLE;
    }
}
