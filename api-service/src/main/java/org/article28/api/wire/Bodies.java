package org.article28.api.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.article28.api.problem.Rejection;
import org.article28.api.problem.Violations;
import org.article28.model.Document;
import org.article28.model.SubProcessor;
import org.article28.model.problem.FieldError;

/** Reads request bodies, so that each refusal names the place in the body that it is about. */
@ApplicationScoped
public class Bodies {

    private static final Pattern ENTRY_ID =
            Pattern.compile("/subProcessors/([0-9]+)(?:/plannedChanges/[0-9]+/set)?/id");

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
     * As {@link #read}, for a document whose entries may come without ids.
     *
     * @throws Rejection as {@link #read}
     */
    public Declared readDocument(byte[] body, Format format) {
        var document = parse(body, format, Document.class);
        var entries = parse(body, format, JsonNode.class).path("subProcessors");
        var withoutId = new LinkedHashSet<Integer>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.path(i).path("id").asText("").isBlank()) {
                withoutId.add(i);
            }
        }
        var errors = known(Violations.errors(validator.validate(document)), withoutId);
        if (errors.isEmpty()) {
            errors = known(plannedErrors(document), withoutId);
        }
        if (!errors.isEmpty()) {
            throw new Rejection.Invalid(errors);
        }
        return new Declared(document, withoutId);
    }

    /** An id that is still to be given can't be wrong, also not once a planned change is made. */
    private static List<FieldError> known(List<FieldError> errors, Set<Integer> withoutId) {
        return errors.stream()
                .filter(
                        error -> {
                            var id = ENTRY_ID.matcher(String.valueOf(error.pointer()));
                            return !id.matches()
                                    || !withoutId.contains(Integer.valueOf(id.group(1)));
                        })
                .toList();
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
        if (!(tree instanceof ObjectNode object)) {
            throw new Rejection.Malformed(
                    FieldError.at("", "wrong-type", "needed here: an object"));
        }
        var given = object.get("id");
        if (given != null && !given.asText().equals(id)) {
            throw new Rejection.Malformed(
                    FieldError.at(
                            "/id", "id-differs", "the body's id is not that of the path, " + id));
        }
        object.put("id", id);
        try {
            return valid(mapper(format).treeToValue(tree, type));
        } catch (JsonProcessingException e) {
            throw Unreadable.refused(e);
        }
    }

    private ObjectMapper mapper(Format format) {
        return format == Format.YAML ? yaml : json;
    }

    private <T> T parse(byte[] body, Format format, Class<T> type) {
        if (body.length == 0) {
            throw new Rejection.Malformed(FieldError.at("", "empty", "the body is empty"));
        }
        try (var parser = parser(body, format)) {
            var value = mapper(format).readValue(parser, type);
            if (value == null || (value instanceof JsonNode node && node.isMissingNode())) {
                throw new Rejection.Malformed(FieldError.at("", "empty", "the body is empty"));
            }
            return value;
        } catch (IOException e) {
            throw Unreadable.refused(e);
        }
    }

    private JsonParser parser(byte[] body, Format format) throws IOException {
        return format == Format.YAML
                ? new PlainYaml((YAMLParser) yaml.createParser(body))
                : json.createParser(body);
    }

    private <T> T valid(T value) {
        var errors = errors(value);
        if (!errors.isEmpty()) {
            throw new Rejection.Invalid(errors);
        }
        return value;
    }

    /** Which constraints it breaks, where; of what is planned only where it breaks none itself. */
    public List<FieldError> errors(Object value) {
        var violations = validator.validate(value);
        return violations.isEmpty() ? plannedErrors(value) : Violations.errors(violations);
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
            return Unreadable.refused(e).errors();
        }
    }
}
