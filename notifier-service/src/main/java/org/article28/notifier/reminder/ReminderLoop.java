package org.article28.notifier.reminder;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/** Looks now and then for what takes effect today; any number of replicas may do it. */
@ApplicationScoped
class ReminderLoop {

    private static final int LAST_HOUR = 23;

    private final RemindersConfig config;
    private final Reminding reminding;
    private volatile List<Loop> loops = List.of();

    ReminderLoop(RemindersConfig config, Reminding reminding) {
        this.config = config;
        this.reminding = reminding;
    }

    void start(@Observes StartupEvent started) {
        if (config.hour() < 0 || config.hour() > LAST_HOUR) {
            throw new IllegalArgumentException(
                    "article28.reminders.hour must be 0 to 23: " + config.hour());
        }
        if (config.enabled()) {
            loops = List.of(Loop.start("reminders", new Bell(), config.lookEvery(), this::look));
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    private boolean look() {
        try {
            reminding.remind();
        } catch (ListAway e) {
            Log.warnf("reminders wait: %s", e.getMessage());
        }
        return false;
    }
}
