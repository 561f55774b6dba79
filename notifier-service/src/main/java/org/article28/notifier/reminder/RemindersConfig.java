package org.article28.notifier.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether and when somebody is reminded. */
@ConfigMapping(prefix = "article28.reminders")
interface RemindersConfig {

    /** Whether those who were told of a change are mailed again when it takes effect. */
    @WithDefault("false")
    boolean enabled();

    /** From which hour of the day on, in the register's time zone. */
    @WithDefault("8")
    int hour();

    /** How often it is looked for what takes effect today. */
    @WithDefault("10m")
    Duration lookEvery();
}
