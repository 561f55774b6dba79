package org.article28.api.publication;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** What came of publishing; counted from the start, so that the first event is a rise. */
@ApplicationScoped
class PublicationMeters implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry meters) {
        Counter.builder("article28.publications")
                .description("Versions that were published here")
                .register(meters);
        Counter.builder("article28.publications.refused")
                .description("Publications that findings kept back")
                .register(meters);
    }
}
