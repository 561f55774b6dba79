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

/** Asks the api at start and every half minute, whatever Kafka says. */
@ApplicationScoped
class Healing {

    private final Announcements announcements;
    private final IntakeConfig config;
    private volatile List<Loop> loops = List.of();

    Healing(Announcements announcements, IntakeConfig config) {
        this.announcements = announcements;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        loops = List.of(Loop.start("healing", new Bell(), config.healEvery(), this::turn));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    private boolean turn() {
        try {
            announcements.heal();
        } catch (ListAway e) {
            Log.warnf("nothing healed: %s", e.getMessage());
        }
        return false;
    }
}
