package org.article28.notifier.announcement;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/**
 * Asks the api at start and every half minute, whatever Kafka says; sooner again while it is away.
 */
@ApplicationScoped
class Healing {

    private final Announcements announcements;
    private final IntakeConfig config;
    private final Bell stop = new Bell();
    private volatile List<Loop> loops = List.of();
    private boolean away;

    Healing(Announcements announcements, IntakeConfig config) {
        this.announcements = announcements;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        loops = List.of(Loop.start("healing", stop, config.healEvery(), this::turn));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    private boolean turn() throws InterruptedException {
        long heard = stop.heard();
        try {
            announcements.heal();
            announcements.retry();
            away = false;
            return false;
        } catch (ListAway e) {
            if (!away) {
                Log.warnf("nothing healed: %s", e.getMessage());
            }
            away = true;
            stop.await(heard, config.healAgain());
            return true;
        }
    }
}
