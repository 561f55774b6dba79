package org.article28.notifier.list;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

/** Readers pass over fields and values that they do not know; writers refuse them. */
public final class Lenient {

    private Lenient() {}

    public static ObjectMapper of(ObjectMapper defaults) {
        return defaults.copy()
                .registerModule(
                        new SimpleModule("redacted-text")
                                .addDeserializer(String.class, new RedactedText()))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
    }
}
