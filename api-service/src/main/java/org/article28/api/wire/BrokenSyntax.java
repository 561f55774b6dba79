package org.article28.api.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.regex.Pattern;

/** Tells where a body is not well-formed, and as far as can be told to a writer, why. */
final class BrokenSyntax {

    /** Words of a parser about itself: its classes, its settings, its own sources. */
    private static final Pattern INSIDES =
            Pattern.compile("[`\\[]|Feature|java|jackson|snakeyaml|Source|Token\\.");

    private BrokenSyntax() {}

    static String told(JsonProcessingException cause) {
        return reason(cause) + place(cause);
    }

    /** Whether the body could be read, but goes on after its end. */
    static boolean isTrailing(MismatchedInputException cause) {
        return cause.getPath().isEmpty()
                && String.valueOf(cause.getOriginalMessage()).startsWith("Trailing token");
    }

    private static String reason(JsonProcessingException cause) {
        return switch (cause) {
            case StreamConstraintsException _ ->
                    "the body is nested too deep, or a value is too long";
            case JsonEOFException _ -> "the body ends too early";
            case MismatchedInputException wrong when isTrailing(wrong) ->
                    "there is something after the end of the body";
            default -> firstLine(cause);
        };
    }

    private static String firstLine(JsonProcessingException cause) {
        var message = cause.getOriginalMessage();
        var first = message == null ? "" : message.lines().findFirst().orElse("").strip();
        return first.isEmpty() || INSIDES.matcher(first).find()
                ? "the body is not well-formed"
                : first;
    }

    /** Empty where the parser does not know. */
    private static String place(JsonProcessingException cause) {
        var location = cause.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : location.getColumnNr() < 1
                        ? " (line %d)".formatted(location.getLineNr())
                        : " (line %d, column %d)"
                                .formatted(location.getLineNr(), location.getColumnNr());
    }
}
