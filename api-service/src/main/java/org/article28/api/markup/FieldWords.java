package org.article28.api.markup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Fields and their values as people read them. Pure. */
public final class FieldWords {

    private FieldWords() {}

    /** Of a JSON Pointer: {@code Statements 2, text} for {@code /statements/1/text}. */
    public static String label(String pointer) {
        var words =
                Arrays.stream(pointer.substring(1).split("/"))
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .map(FieldWords::step)
                        .collect(Collectors.joining(", "))
                        .replaceAll(", #", " ");
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String step(String name) {
        if (name.matches("[0-9]{1,9}")) {
            return "#" + (Integer.parseInt(name) + 1);
        }
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Of a value: one line for each element of a list. */
    public static List<String> lines(JsonNode value) {
        if (value.isArray()) {
            var lines = new ArrayList<String>();
            value.forEach(element -> lines.add(words(element)));
            return lines;
        }
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(words(value));
    }

    private static String words(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT ->
                    value.properties().stream()
                            .map(
                                    member ->
                                            label("/" + member.getKey())
                                                    + ": "
                                                    + words(member.getValue()))
                            .collect(Collectors.joining("; "));
            case ARRAY -> lines(value).stream().collect(Collectors.joining(", "));
            default -> value.asText();
        };
    }
}
