package org.article28.notifier.objection;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.notifier.work.Declared;

/** Objections and the mails about them. */
@ApplicationScoped
class ObjectionMeters implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry metrics) {
        for (var inTime : List.of("true", "false")) {
            Declared.counter(
                    metrics,
                    "article28.objections.received",
                    "Objections, by whether they came in time",
                    "in-time",
                    inTime);
        }
        for (var state : ObjectionState.values()) {
            Declared.counter(
                    metrics,
                    "article28.objections.moved",
                    "Objections that came into a state",
                    "to",
                    state.wire());
        }
    }
}
