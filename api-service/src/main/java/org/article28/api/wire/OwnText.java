package org.article28.api.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that come with the service. */
public final class OwnText {

    private OwnText() {}

    /** A file beside that class, in UTF-8. */
    public static String beside(Class<?> type, String name) {
        try (var in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("an own text can be read: " + name, e);
        }
    }
}
