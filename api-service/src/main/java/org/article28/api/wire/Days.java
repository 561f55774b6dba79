package org.article28.api.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * Days are read by {@link DayReader}: after Quarkus has registered Jackson's own reader of them.
 */
@Singleton
class Days implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(
                new SimpleModule("days").addDeserializer(LocalDate.class, new DayReader()));
    }

    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
