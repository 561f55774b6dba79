package org.article28.api.wire;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats in which documents come and go. */
public enum Format {
    JSON("json", MediaType.APPLICATION_JSON),
    /** RFC 9512; the older names are read too. */
    YAML("yaml", Format.APPLICATION_YAML),
    /** RFC 4180: the sub-processors alone, as a table. */
    CSV("csv", Format.TEXT_CSV),
    /** RFC 7763, with one table as GitHub's variant of it knows them. */
    MARKDOWN("markdown", Format.TEXT_MARKDOWN);

    public static final String APPLICATION_YAML = "application/yaml";
    public static final String TEXT_CSV = "text/csv";
    public static final String TEXT_MARKDOWN = "text/markdown";

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

    public MediaType mediaType() {
        return isTable()
                ? MediaType.valueOf(mediaType).withCharset("utf-8")
                : MediaType.valueOf(mediaType);
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
