package org.article28.notifier.page;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.article28.model.Sha256;

/**
 * How pages look: one style, which a page brings with it, and nothing else may be loaded or run.
 */
@ApplicationScoped
class PageLook {

    private final String style = read();
    private final String policy =
            "default-src 'none'; style-src 'sha256-"
                    + hash(style)
                    + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    RawString style() {
        return new RawString(style);
    }

    /** As {@code Content-Security-Policy}: of styles, the one alone. */
    String policy() {
        return policy;
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.hex(text)));
    }

    private static String read() {
        try (var in = PageLook.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("there is no page.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
