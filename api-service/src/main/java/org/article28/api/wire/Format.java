package org.article28.api.wire;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats in which documents come and go. */
public enum Format {
    JSON("json", MediaType.APPLICATION_JSON),
    /** RFC 9512; the older names are read too. */
    YAML("yaml", Format.APPLICATION_YAML),
    /** RFC 4180: the sub-processors alone, as a table. */
    CSV("csv", Format.TEXT_CSV),
    /** RFC 7763, with one table as GitHub's variant of it knows them. */
    MARKDOWN("markdown", Format.TEXT_MARKDOWN),
    /** JSON-LD 1.1. */
    JSON_LD("jsonld", Format.APPLICATION_LD_JSON),
    /** RFC 6902. */
    JSON_PATCH("json-patch", Patches.JSON_PATCH),
    HTML("html", MediaType.TEXT_HTML),
    /** RFC 5545. */
    ICALENDAR("ics", Format.TEXT_CALENDAR);

    public static final String APPLICATION_YAML = "application/yaml";
    public static final String TEXT_CSV = "text/csv";
    public static final String TEXT_MARKDOWN = "text/markdown";
    public static final String APPLICATION_LD_JSON = "application/ld+json";
    public static final String TEXT_CALENDAR = "text/calendar";

    private final String token;
    private final String mediaType;

    Format(String token, String mediaType) {
        this.token = token;
        this.mediaType = mediaType;
    }

    /** Its name in {@code ?format=} and in entity tags. */
    public String token() {
        return token;
    }

    /** Its name in {@code Accept}, without parameters. */
    String essence() {
        return mediaType;
    }

    /** As answers name it; a table has a header row (RFC 4180, section 3). */
    public MediaType mediaType() {
        var named = MediaType.valueOf(mediaType);
        if (this == CSV) {
            return new MediaType("text", "csv", Map.of("charset", "utf-8", "header", "present"));
        }
        return named.getType().equals("text") ? named.withCharset("utf-8") : named;
    }

    /** Whether it carries the sub-processors alone. */
    public boolean isTable() {
        return this == CSV || this == MARKDOWN;
    }

    /** The format of a body; resources admit no other types, but do admit none. */
    public static Format ofBody(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            throw new NotSupportedException();
        }
        return of(MediaType.valueOf(contentType));
    }

    static Format of(MediaType mediaType) {
        var subtype = mediaType.getSubtype().toLowerCase(Locale.ROOT);
        return switch (subtype) {
            case "csv" -> CSV;
            case "markdown" -> MARKDOWN;
            default -> subtype.contains("yaml") ? YAML : JSON;
        };
    }
}
