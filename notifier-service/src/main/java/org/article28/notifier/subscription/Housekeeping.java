package org.article28.notifier.subscription;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.article28.notifier.token.Tokens;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/** Forgets what need not be kept (GDPR Art. 5(1)(e)); any number of replicas may do it. */
@ApplicationScoped
class Housekeeping {

    private static final Duration MAILS_KEPT = Duration.ofDays(30);

    private final OptIns optIns;
    private final SubscriberMailRows mails;
    private final Erasure erasure;
    private final Tokens tokens;
    private final Event<TidyingUp> tidying;
    private final SubscriptionsConfig config;
    private final Clock clock;
    private volatile List<Loop> loops = List.of();

    Housekeeping(
            OptIns optIns,
            SubscriberMailRows mails,
            Erasure erasure,
            Tokens tokens,
            Event<TidyingUp> tidying,
            SubscriptionsConfig config,
            Clock clock) {
        this.optIns = optIns;
        this.mails = mails;
        this.erasure = erasure;
        this.tokens = tokens;
        this.tidying = tidying;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        loops = List.of(Loop.start("housekeeping", new Bell(), config.tidyEvery(), this::turn));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    private boolean turn() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        optIns.forgetUnconfirmedBefore(now.minus(tokens.confirmLifetime()));
        mails.forgetBefore(now.minus(MAILS_KEPT));
        tidying.fire(new TidyingUp(now));
        return erasure.eraseEndedBefore(now.minus(config.keepEnded()), now);
    }
}
