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
import java.util.Optional;
import org.article28.api.wire.Digests;
import org.article28.api.wire.OwnText;
import org.article28.model.LogoPath;

/** The stylesheet of all pages with the organisation's colour, and its logo. Read once. */
@ApplicationScoped
public class Look {

    private static final String SVG = "image/svg+xml";

    private static final Map<String, String> TYPES =
            Map.of(
                    "svg", SVG,
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "webp", "image/webp");

    private final String style;
    private final String mark;
    private final Optional<Logo> logo;
    private final Logo icon;

    Look(PageConfig config) {
        this.style =
                ":root{--accent:%s;--accent-on-dark:%s}%n%s"
                        .formatted(
                                config.accent().hex(),
                                config.accentOnDark().hex(),
                                OwnText.beside(Look.class, "pages.css"));
        this.mark = Digests.mark(style);
        this.logo = config.logo().map(Look::read);
        this.icon = icon(config.accent());
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

    /** For tabs and bookmarks: lines of a list on the accent colour, where there is no logo. */
    Logo icon() {
        return logo.orElse(icon);
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

    private static Logo icon(Colour accent) {
        var svg =
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
                <rect width="32" height="32" rx="6" fill="%s"/>
                <path d="M8 10h2M14 10h10M8 16h2M14 16h10M8 22h2M14 22h6"
                 stroke="#fff" stroke-width="3" stroke-linecap="round"/>
                </svg>
                """
                        .formatted(accent.hex());
        return Logo.of("svg", SVG, svg.getBytes(StandardCharsets.UTF_8));
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
