package org.article28.notifier.announcement;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.article28.notifier.work.Declared;

/** How publications were taken in. */
@ApplicationScoped
class IntakeMeters implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry metrics) {
        Declared.counter(metrics, "article28.notices.taken", "Publications taken in");
        Declared.counter(metrics, "article28.intake.repeats", "Publications that came once more");
        Declared.counter(
                metrics, "article28.intake.gaps", "Publications that came before an earlier one");
        Declared.counter(
                metrics,
                "article28.intake.unreadable",
                "Publications and events that could not be read");
    }
}
