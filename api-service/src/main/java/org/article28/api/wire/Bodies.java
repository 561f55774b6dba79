package org.article28.api.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.article28.api.problem.Rejection;
import org.article28.api.problem.Violations;
import org.article28.model.JsonPointers;
import org.article28.model.SubProcessor;
import org.article28.model.problem.FieldError;

/** Reads request bodies, so that each refusal names the place in the body that it is about. */
@ApplicationScoped
public class Bodies {

    private final ObjectMapper json;
    private final ObjectMapper yaml;
    private final Validator validator;

    Bodies(ObjectMapper json, Validator validator) {
        this.json = json;
        this.yaml = Mappers.yaml(json);
        this.validator = validator;
    }

    /**
     * @throws Rejection.Malformed if the body can't be read as that type
     * @throws Rejection.Invalid if it breaks constraints
     */
    public <T> T read(byte[] body, Format format, Class<T> type) {
        return valid(parse(body, format, type));
    }

    /**
     * As {@link #read}, for a record whose id is in the path; a body may leave it out, but not
     * differ.
     */
    public <T> T readIdentified(byte[] body, Format format, Class<T> type, String id) {
        return readTree(parse(body, format, JsonNode.class), format, type, id);
    }

    /** JSON of any shape. */
    public JsonNode tree(byte[] body) {
        return parse(body, Format.JSON, JsonNode.class);
    }

    /** As {@link #readIdentified}, of what was parsed already. */
    public <T> T readTree(JsonNode tree, Format format, Class<T> type, String id) {
        if (tree instanceof ObjectNode object) {
            var given = object.get("id");
            if (given != null && !given.asText().equals(id)) {
                throw new Rejection.Malformed(
                        FieldError.at(
                                "/id",
                                "id-differs",
                                "the body's id is not that of the path, " + id));
            }
            object.put("id", id);
        }
        try {
            return valid(mapper(format).treeToValue(tree, type));
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private ObjectMapper mapper(Format format) {
        return format == Format.YAML ? yaml : json;
    }

    private <T> T parse(byte[] body, Format format, Class<T> type) {
        if (body.length == 0) {
            throw new Rejection.Malformed(FieldError.at("", "empty", "the body is empty"));
        }
        try {
            var value = mapper(format).readValue(body, type);
            if (value == null || (value instanceof JsonNode node && node.isMissingNode())) {
                throw new Rejection.Malformed(FieldError.at("", "empty", "the body is empty"));
            }
            return value;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    private <T> T valid(T value) {
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new Rejection.Invalid(Violations.errors(violations));
        }
        var planned = plannedErrors(value);
        if (!planned.isEmpty()) {
            throw new Rejection.Invalid(planned);
        }
        return value;
    }

    /**
     * What would not be valid once planned changes take effect, in an entry or a document; {@link
     * #read} asks this of its own body.
     */
    public List<FieldError> plannedErrors(Object value) {
        return new PlannedValues(json, this::entryErrors).errors(value);
    }

    private List<FieldError> entryErrors(JsonNode entry) {
        try {
            return Violations.errors(
                    validator.validate(json.treeToValue(entry, SubProcessor.class)));
        } catch (JsonProcessingException e) {
            return malformed(e).errors();
        }
    }

    private static Rejection malformed(IOException cause) {
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
                            FieldError.at(pointer(wrong), "syntax", syntax(broken) + place(broken));
                    case InvalidNullException empty ->
                            FieldError.at(
                                    pointer(empty), "not-null", "an element must not be null");
                    case JsonMappingException wrong when !wrong.getPath().isEmpty() ->
                            FieldError.at(pointer(wrong), "wrong-type", needed(wrong));
                    case JsonProcessingException broken ->
                            FieldError.at("", "syntax", syntax(broken) + place(broken));
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
        if (type == Integer.class) {
            return "a whole number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "a text";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String syntax(JsonProcessingException cause) {
        if (cause instanceof StreamConstraintsException) {
            return "the body is nested too deep, or a value is too long";
        }
        var message = cause.getOriginalMessage();
        var first = message == null ? "" : message.lines().findFirst().orElse("");
        boolean ours = first.isEmpty() || first.contains("Feature") || first.contains("java");
        return ours ? "the body is not well-formed" : first;
    }

    private static String place(JsonProcessingException cause) {
        var location = cause.getLocation();
        return location == null
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
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
