package org.article28.api.desk.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.Function;
import org.article28.api.desk.SentForm;
import org.jspecify.annotations.Nullable;

/** The values of single fields, as the API would have them. Pure. */
final class FieldValues {

    private final SentForm form;
    private final ObjectMapper json;

    FieldValues(SentForm form, ObjectMapper json) {
        this.form = form;
        this.json = json;
    }

    /** Null where nothing is filled in; what can't be read stays as text, and is refused there. */
    @Nullable JsonNode of(FieldSpec field, String place) {
        var name = place + field.name();
        var text = form.filled(name);
        return switch (field.kind()) {
            case LINE, ID, PROSE, DATE, ONE -> text == null ? null : new TextNode(text);
            case WHOLE -> text == null ? null : whole(text);
            case FLAG -> text == null ? null : BooleanNode.valueOf(text.equals("true"));
            case WORDS -> text == null ? null : each(text.lines().toList(), TextNode::new);
            case SOME, MANY -> each(form.all(name), TextNode::new);
            case NUMBERS -> each(form.all(name), FieldValues::whole);
        };
    }

    private @Nullable JsonNode each(List<String> values, Function<String, JsonNode> node) {
        var all = json.createArrayNode();
        values.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(node)
                .forEach(all::add);
        return all.isEmpty() ? null : all;
    }

    private static JsonNode whole(String text) {
        return text.matches("\\d{1,9}")
                ? IntNode.valueOf(Integer.parseInt(text))
                : new TextNode(text);
    }

    /** Null takes it away, and what is empty without it. */
    static void put(ObjectNode tree, List<String> steps, @Nullable JsonNode value) {
        var step = steps.getFirst();
        if (steps.size() > 1) {
            if (value == null && !(tree.get(step) instanceof ObjectNode)) {
                return;
            }
            var inner = tree.get(step) instanceof ObjectNode known ? known : tree.objectNode();
            put(inner, steps.subList(1, steps.size()), value);
            put(tree, List.of(step), inner.isEmpty() ? null : inner);
        } else if (value == null) {
            tree.remove(step);
        } else {
            tree.set(step, value);
        }
    }
}
