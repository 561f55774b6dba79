package org.article28.api.wire;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats in which documents come and go. */
public enum Format {
    JSON("json", MediaType.APPLICATION_JSON),
    /** RFC 9512; the older names are read too. */
    YAML("yaml", Format.APPLICATION_YAML);

    public static final String APPLICATION_YAML = "application/yaml";

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
        return MediaType.valueOf(mediaType);
    }

    public static Optional<Format> named(String token) {
        return Arrays.stream(values()).filter(format -> format.token.equals(token)).findFirst();
    }

    /** The format of a body; resources admit no other types, but do admit none. */
    public static Format ofBody(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            throw new NotSupportedException();
        }
        return contentType.contains("yaml") ? YAML : JSON;
    }

    static Format of(MediaType mediaType) {
        return mediaType.getSubtype().contains("yaml") ? YAML : JSON;
    }
}
