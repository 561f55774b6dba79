package org.article28.api.desk.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.Function;
import org.article28.api.desk.SentForm;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What was filled in, as the API would have it. Pure. */
final class EntryTree {

    /** Marks a row that is to go. */
    static final String GONE = "gone";

    private static final int MOST_ROWS = 500;

    private final SentForm form;
    private final ObjectMapper json;

    EntryTree(SentForm form, ObjectMapper json) {
        this.form = form;
        this.json = json;
    }

    /** {@code known}: the entry as it was; what the form does not show stays as it is in it. */
    ObjectNode over(ObjectNode known) {
        var tree = known.deepCopy();
        for (var group : EntrySpec.GROUPS) {
            group.fields().forEach(field -> put(tree, field, field.name()));
        }
        EntrySpec.ROWS.forEach(rows -> putRows(tree, rows));
        return tree;
    }

    private void putRows(ObjectNode tree, EntrySpec.Rows rows) {
        if (!form.has(rows.name())) {
            return;
        }
        var elements = json.createArrayNode();
        int count = count(rows.name());
        for (int i = 0; i < count; i++) {
            var place = rows.name() + "/" + i + "/";
            var row = json.createObjectNode();
            rows.fields().forEach(field -> put(row, field, place + field.name()));
            if (!row.isEmpty() && !form.has(place + GONE)) {
                elements.add(row);
            }
        }
        if (elements.isEmpty()) {
            tree.remove(rows.name());
        } else {
            tree.set(rows.name(), elements);
        }
    }

    private int count(String rows) {
        var text = form.text(rows);
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > MOST_ROWS) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            rows, "number", rows + " takes a number of rows up to " + MOST_ROWS));
        }
        return Integer.parseInt(text);
    }

    private void put(ObjectNode tree, FieldSpec field, String name) {
        var steps = field.steps();
        var value = value(field.kind(), name);
        if (steps.size() == 1) {
            put(tree, steps.getFirst(), value);
            return;
        }
        var inner =
                tree.get(steps.getFirst()) instanceof ObjectNode known
                        ? known
                        : json.createObjectNode();
        put(inner, steps.getLast(), value);
        put(tree, steps.getFirst(), inner.isEmpty() ? null : inner);
    }

    private static void put(ObjectNode tree, String step, @Nullable JsonNode value) {
        if (value == null) {
            tree.remove(step);
        } else {
            tree.set(step, value);
        }
    }

    private @Nullable JsonNode value(FieldKind kind, String name) {
        var text = form.filled(name);
        return switch (kind) {
            case LINE, PROSE, DATE, ONE -> text == null ? null : new TextNode(text);
            case FLAG -> text == null ? null : BooleanNode.valueOf(text.equals("true"));
            case TREE -> text == null ? null : tree(text);
            case WORDS -> text == null ? null : each(text.lines().toList(), TextNode::new);
            case SOME -> each(form.all(name), TextNode::new);
            case NUMBERS -> each(form.all(name), EntryTree::whole);
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
        return text.matches("\\d{1,4}")
                ? IntNode.valueOf(Integer.parseInt(text))
                : new TextNode(text);
    }

    /** What is no JSON stays as it was written, and is refused at its place. */
    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException noTree) {
            return new TextNode(text);
        }
    }
}
