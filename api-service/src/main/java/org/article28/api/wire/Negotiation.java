package org.article28.api.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.Representation;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the format of an answer: by {@code ?format=}, or else by {@code Accept} with its weights.
 * Resources that negotiate declare no media types, or the framework would refuse a header that
 * {@code ?format=} goes before.
 */
public final class Negotiation {

    private Negotiation() {}

    /**
     * Of several formats; of those that the client takes as gladly, the first.
     *
     * @throws Rejection.Malformed if {@code format} names none of them
     * @throws Rejection.NotAcceptable if the client takes none of them
     */
    public static Format of(HttpHeaders headers, @Nullable String format, Format... offered) {
        return format == null ? accepted(headers, offered) : named(format, offered);
    }

    private static Format named(String format, Format... offered) {
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

    private static Format accepted(HttpHeaders headers, Format... offered) {
        var accept =
                Accept.of(
                        Objects.requireNonNullElse(
                                headers.getRequestHeader(HttpHeaders.ACCEPT), List.of()));
        var chosen = offered[0];
        double best = 0;
        for (var format : offered) {
            double weight = accept.weight(format.essence());
            if (weight > best) {
                best = weight;
                chosen = format;
            }
        }
        if (best == 0) {
            throw new Rejection.NotAcceptable(
                    Arrays.stream(offered)
                            .map(each -> new Representation(each.token(), each.essence()))
                            .toList());
        }
        return chosen;
    }

    /** Says which format it is, and that another might have been sent. */
    public static Response.ResponseBuilder answered(
            Response.ResponseBuilder answer, Format format) {
        return answer.type(format.mediaType()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static String names(Format... offered) {
        return Arrays.stream(offered).map(Format::token).collect(Collectors.joining(", "));
    }
}
