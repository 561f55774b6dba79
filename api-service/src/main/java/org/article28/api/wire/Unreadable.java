package org.article28.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.article28.api.problem.Rejection;
import org.article28.model.JsonPointers;
import org.article28.model.problem.FieldError;

/** Tells why a body can't be read, and where, in the words of the document. */
final class Unreadable {

    private Unreadable() {}

    static Rejection refused(IOException cause) {
        return new Rejection.Malformed(
                switch (cause) {
                    case UnrecognizedPropertyException unknown ->
                            FieldError.at(
                                    pointer(unknown),
                                    "unknown-field",
                                    "there is no field " + unknown.getPropertyName());
                    case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
                            FieldError.at(
                                    pointer(wrong),
                                    "unknown-code",
                                    "not one of the values known here: "
                                            + codes(wrong.getTargetType()));
                    case JsonMappingException wrong
                            when wrong.getCause() instanceof StreamReadException broken ->
                            FieldError.at(pointer(wrong), "syntax", BrokenSyntax.told(broken));
                    case JsonMappingException wrong
                            when wrong.getCause() instanceof StreamConstraintsException broken ->
                            FieldError.at(pointer(wrong), "syntax", BrokenSyntax.told(broken));
                    case InvalidNullException empty ->
                            FieldError.at(
                                    pointer(empty), "not-null", "an element must not be null");
                    case MismatchedInputException wrong when BrokenSyntax.isTrailing(wrong) ->
                            FieldError.at("", "syntax", BrokenSyntax.told(wrong));
                    case JsonMappingException wrong ->
                            FieldError.at(pointer(wrong), "wrong-type", needed(wrong));
                    case JsonProcessingException broken ->
                            FieldError.at("", "syntax", BrokenSyntax.told(broken));
                    default -> FieldError.at("", "syntax", "the body can't be read");
                });
    }

    private static String codes(Class<?> type) {
        return Arrays.stream(type.getFields())
                .map(field -> field.getAnnotation(JsonProperty.class))
                .filter(name -> name != null)
                .map(JsonProperty::value)
                .collect(Collectors.joining(", "));
    }

    /** In the words of the document: Jackson's own name classes and settings. */
    private static String needed(JsonMappingException cause) {
        var type = cause instanceof MismatchedInputException wrong ? wrong.getTargetType() : null;
        return type == null ? "not what is needed here" : "needed here: " + described(type);
    }

    private static String described(Class<?> type) {
        if (type == LocalDate.class) {
            return "a date, such as 2026-01-31";
        }
        if (type == Instant.class) {
            return "an instant, such as 2026-01-31T12:00:00Z";
        }
        if (type == Integer.class || type == long.class) {
            return "a whole number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type.isEnum()) {
            return "one of " + codes(type);
        }
        if (type == String.class) {
            return "a text";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String pointer(JsonMappingException cause) {
        return cause.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? JsonPointers.step(step.getIndex())
                                        : JsonPointers.step(step.getFieldName()))
                .collect(Collectors.joining());
    }
}
