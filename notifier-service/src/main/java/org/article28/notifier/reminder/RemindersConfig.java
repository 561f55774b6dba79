package org.article28.notifier.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * Reminders on the day on which a change takes effect.
 *
 * @see "docs/notices.md"
 */
@ConfigMapping(prefix = "article28.reminders")
interface RemindersConfig {

    /** Whether those who were told of a change are mailed again then. */
    @WithDefault("false")
    boolean enabled();

    /** From which hour of that day on, 0 to 23, in the register's time zone. */
    @WithDefault("8")
    int hour();

    /** How often it is looked for what takes effect today. */
    @WithDefault("10m")
    Duration lookEvery();
}
