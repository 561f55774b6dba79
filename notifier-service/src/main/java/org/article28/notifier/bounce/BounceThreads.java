package org.article28.notifier.bounce;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/** What this process does about bounces by itself. */
@ApplicationScoped
class BounceThreads {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<Loop> loops = new CopyOnWriteArrayList<>();
    private final Weighing weighing;
    private final Bounces bounces;
    private final BouncesConfig config;
    private final Clock clock;

    BounceThreads(Weighing weighing, Bounces bounces, BouncesConfig config, Clock clock) {
        this.weighing = weighing;
        this.bounces = bounces;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        loops.add(Loop.start("refusals", new Bell(), PAUSE, weighing::takeRefused));
        loops.add(Loop.start("old-bounces", new Bell(), Duration.ofHours(1), this::forget));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    private boolean forget() {
        bounces.forgetBefore(clock.instant().minus(config.within()));
        return false;
    }
}
