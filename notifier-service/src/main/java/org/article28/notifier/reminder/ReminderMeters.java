package org.article28.notifier.reminder;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.article28.notifier.work.Declared;

/** How readers were reminded. */
@ApplicationScoped
class ReminderMeters implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry metrics) {
        Declared.counter(
                metrics, "article28.reminders.made", "Reminders of changes that take effect");
    }
}
