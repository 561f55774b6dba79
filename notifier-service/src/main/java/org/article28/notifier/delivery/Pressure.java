package org.article28.notifier.delivery;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.mail.Outcome;

/**
 * How fast this process may send: over all and to each receiving domain, by the limits that are set
 * and by what the answers say.
 */
@ApplicationScoped
class Pressure {

    /** What is put off comes again after so long at the latest: things may have changed. */
    private static final Duration LONGEST_PUT_OFF = Duration.ofMinutes(5);

    private static final int MOST_DOMAINS = 10_000;

    private final DeliveryConfig config;
    private final Outage outage = new Outage(RandomGenerator.getDefault());
    private final Pace overall;
    private final Map<String, Pace> domains = new ConcurrentHashMap<>();

    Pressure(DeliveryConfig config) {
        this.config = config;
        this.overall =
                new Pace(Pace.limit(config.perSecond()), config.slowest(), System.nanoTime());
    }

    /** Whether there is a server to send to, as far as is known. */
    boolean isReachable() {
        return outage.isOver(System.nanoTime());
    }

    /** Whether a mail to this recipient may go; if so, it counts as gone. */
    Turn next(EmailAddress to) {
        long now = System.nanoTime();
        long wait = overall.untilFree(now);
        if (wait > 0) {
            return new Turn.Wait(Duration.ofNanos(wait));
        }
        var domain = pace(to, now);
        if (domain.untilFree(now) > 0) {
            return new Turn.PutOff(varied(domain.putOff(now)));
        }
        domain.take(now);
        overall.take(now);
        return new Turn.Now();
    }

    void heard(EmailAddress to, Outcome outcome) {
        long now = System.nanoTime();
        switch (outcome) {
            case Outcome.Accepted _ -> {
                overall.accepted();
                pace(to, now).accepted();
            }
            // Whoever loses mails in the middle had better be asked less.
            case Outcome.Deferred _, Outcome.Unknown _ -> {
                overall.deferred();
                pace(to, now).deferred();
            }
            case Outcome.Refused _ -> {}
            case Outcome.Unreachable(var reply) -> {
                if (outage.unreachable(now)) {
                    Log.warnf("the mail server is away: %s", reply);
                }
                return;
            }
        }
        if (outage.answered()) {
            Log.info("the mail server is back");
        }
    }

    private Pace pace(EmailAddress to, long now) {
        if (domains.size() >= MOST_DOMAINS) {
            domains.values().removeIf(pace -> pace.isFresh(now));
        }
        return domains.computeIfAbsent(
                to.domain(),
                _ ->
                        new Pace(
                                Pace.limit(config.perSecondAndDomain()),
                                config.slowestPerDomain(),
                                now));
    }

    private static Duration varied(long nanos) {
        long limited = Math.min(nanos, LONGEST_PUT_OFF.toNanos());
        return Duration.ofNanos(
                (long) (limited * (1 - ThreadLocalRandom.current().nextDouble() / 8)));
    }
}
