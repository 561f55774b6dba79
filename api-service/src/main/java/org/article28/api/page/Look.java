package org.article28.api.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.article28.api.wire.Digests;
import org.article28.api.wire.OwnText;
import org.article28.model.LogoPath;

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
    private final String mark;
    private final Optional<Logo> logo;

    Look(PageConfig config) {
        this.style =
                ":root{--accent:%s;--accent-on-dark:%s}%n%s"
                        .formatted(
                                config.accent().hex(),
                                config.accentOnDark().hex(),
                                OwnText.beside(Look.class, "pages.css"));
        this.mark = Digests.mark(style);
        this.logo = config.logo().map(Look::read);
    }

    /**
     * An image as it is sent.
     *
     * @param mark tells one from another
     * @param extension of the file
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Logo(String mark, String extension, String type, byte[] bytes) {

        private static Logo of(String extension, String type, byte[] bytes) {
            var mark = Digests.mark(HexFormat.of().formatHex(bytes));
            return new Logo(mark, extension, type, bytes);
        }

        private String path() {
            return LogoPath.of(mark);
        }
    }

    String style() {
        return style;
    }

    /** Tells one stylesheet from another. */
    public String mark() {
        return mark;
    }

    Optional<Logo> logo() {
        return logo;
    }

    /** Where the logo is; empty where there is none. */
    public Optional<String> logoPath() {
        return logo.map(Logo::path);
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
            return Logo.of(extension, type, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("article28.pages.logo: " + file + " can't be read", e);
        }
    }
}
