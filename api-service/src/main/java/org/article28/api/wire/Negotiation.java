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

    /** Of what can be any record: JSON or YAML. */
    public static Format of(Request request, @Nullable String format) {
        return of(request, format, Format.JSON, Format.YAML);
    }

    /**
     * Of several formats; the first is that of a client without a wish.
     *
     * @throws Rejection.Malformed if {@code format} names none of them
     */
    public static Format of(Request request, @Nullable String format, Format... offered) {
        if (format != null) {
            return Arrays.stream(offered)
                    .filter(known -> known.token().equals(format))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new Rejection.Malformed(
                                            FieldError.ofParameter(
                                                    "format",
                                                    "unknown-code",
                                                    "format is one of " + names(offered))));
        }
        var types = Arrays.stream(offered).map(Format::mediaType).toArray(MediaType[]::new);
        var chosen = request.selectVariant(Variant.mediaTypes(types).build());
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        return Format.of(chosen.getMediaType());
    }

    private static String names(Format... offered) {
        return Arrays.stream(offered).map(Format::token).collect(Collectors.joining(", "));
    }
}
