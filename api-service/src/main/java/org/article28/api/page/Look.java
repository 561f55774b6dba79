package org.article28.api.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.article28.api.wire.Digests;

/** The stylesheet of all pages with the organisation's colour, and its logo. Read once. */
@ApplicationScoped
public class Look {

    private static final Map<String, String> TYPES =
            Map.of(
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "webp", "image/webp");

    private final String style;
    private final Optional<Logo> logo;

    Look(PageConfig config) {
        this.style =
                ":root{--accent:%s;--accent-on-dark:%s}%n%s"
                        .formatted(
                                config.accent().hex(),
                                config.accentOnDark().hex(),
                                text("pages.css"));
        this.logo = config.logo().map(Look::read);
    }

    /**
     * An image as it is sent.
     *
     * @param extension of its path
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Logo(String extension, String type, byte[] bytes) {

        String mark() {
            return Digests.mark(HexFormat.of().formatHex(bytes));
        }

        public String path() {
            return "/assets/" + mark() + "/logo";
        }
    }

    String style() {
        return style;
    }

    /** Tells one stylesheet from another. */
    public String mark() {
        return Digests.mark(style);
    }

    Optional<Logo> logo() {
        return logo;
    }

    private static Logo read(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var extension = name.substring(name.lastIndexOf('.') + 1);
        var type = TYPES.get(extension);
        if (type == null) {
            throw new IllegalArgumentException(
                    "article28.pages.logo: " + file + " is none of svg, png, jpg, webp");
        }
        try {
            return new Logo(extension, type, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("article28.pages.logo: " + file + " can't be read", e);
        }
    }

    private static String text(String resource) {
        try (var in = Look.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("an own resource can be read: " + resource, e);
        }
    }
}
