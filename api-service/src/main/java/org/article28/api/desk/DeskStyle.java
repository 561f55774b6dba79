package org.article28.api.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.article28.api.wire.Digests;

/** What the desk looks like beyond what all pages do. Read once. */
@ApplicationScoped
class DeskStyle {

    private final String css = read();
    private final String mark = Digests.mark(css);

    String css() {
        return css;
    }

    /** Tells one stylesheet from another. */
    String mark() {
        return mark;
    }

    private static String read() {
        try (var in = DeskStyle.class.getResourceAsStream("desk.css")) {
            return new String(
                    Objects.requireNonNull(in, "desk.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("an own resource can be read: desk.css", e);
        }
    }
}
