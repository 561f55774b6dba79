package org.article28.api.wire;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the format of an answer: by {@code ?format=}, or else by {@code Accept} with its weights.
 */
public final class Negotiation {

    private Negotiation() {}

    public static Format of(Request request, @Nullable String format) {
        if (format != null) {
            return Format.named(format)
                    .orElseThrow(
                            () ->
                                    new Rejection.Malformed(
                                            FieldError.ofParameter(
                                                    "format",
                                                    "unknown-code",
                                                    "format is one of " + names())));
        }
        var types = Arrays.stream(Format.values()).map(Format::mediaType).toArray(MediaType[]::new);
        var chosen = request.selectVariant(Variant.mediaTypes(types).build());
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        return Format.of(chosen.getMediaType());
    }

    private static String names() {
        return Arrays.stream(Format.values()).map(Format::token).collect(Collectors.joining(", "));
    }
}
