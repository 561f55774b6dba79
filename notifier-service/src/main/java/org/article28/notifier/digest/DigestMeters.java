package org.article28.notifier.digest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.article28.notifier.work.Declared;

/** How digests were made. */
@ApplicationScoped
class DigestMeters implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry metrics) {
        Declared.counter(metrics, "article28.digests.made", "Digests made");
        Declared.counter(metrics, "article28.digests.empty", "Digests that netted to nothing");
    }
}
