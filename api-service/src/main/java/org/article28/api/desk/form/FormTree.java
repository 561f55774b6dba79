package org.article28.api.desk.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.article28.api.desk.SentForm;
import org.article28.api.problem.Rejection;
import org.article28.model.Slugs;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in, as the API would have it: over the part as it was, so that what the form does
 * not show stays. A form may also ask for one row more, or one higher up. Pure.
 */
public final class FormTree {

    /** Marks a row, or something of what changes, that is to go. */
    static final String GONE = "gone";

    /** Ends the name of the field in which one chooses what to add. */
    static final String MORE = "more";

    static final String TRANSLATIONS = "translations";
    private static final String ID = "id";
    private static final int MOST_ROWS = 500;

    private final FormSpec spec;
    private final SentForm form;
    private final Deed deed;
    private final FieldValues values;
    private final TranslatedTexts texts;
    private final ObjectMapper json;
    private final Map<String, List<Integer>> kept = new HashMap<>();
    private final Set<String> made = new HashSet<>();
    private @Nullable String focus;

    private FormTree(FormSpec spec, SentForm form, ObjectMapper json) {
        this.spec = spec;
        this.form = form;
        this.deed = Deed.of(form.text("do"));
        this.values = new FieldValues(form, json);
        this.texts = new TranslatedTexts(form, deed);
        this.json = json;
    }

    /** {@code known}: the part as it was; without an id where it is new. */
    public static Filled over(ObjectNode known, FormSpec spec, SentForm form, ObjectMapper json) {
        return new FormTree(spec, form, json).over(known);
    }

    private Filled over(ObjectNode known) {
        var tree = known.deepCopy();
        boolean isNew = !known.has(ID);
        spec.fields()
                .filter(field -> isNew || field.kind() != FieldKind.ID)
                .forEach(field -> FieldValues.put(tree, field.steps(), values.of(field, "")));
        for (var rows : spec.rows()) {
            if (form.has(rows.name())) {
                var elements = rows(rows, "", tree, known.path(rows.name()));
                FieldValues.put(tree, List.of(rows.name()), elements.isEmpty() ? null : elements);
            }
        }
        texts.put(tree, spec.type(), "");
        if (deed.isToAdd(TRANSLATIONS)) {
            focus = TRANSLATIONS + "/" + MORE;
        }
        if (isNew && !tree.has(ID) && !deed.isOfTheFormAlone()) {
            identify(tree, spec.idFrom(), Set.of(), "");
            made.add("");
        }
        return new Filled(tree, texts.languages(), focus, kept, made);
    }

    private ArrayNode rows(RowsSpec spec, String place, ObjectNode whole, JsonNode known) {
        var here = place + spec.name();
        var rows = json.createArrayNode();
        var from = new ArrayList<Integer>();
        var ids = new TreeSet<String>();
        int count = count(here);
        for (int i = 0; i < count; i++) {
            var row = row(spec, here + "/" + i + "/", whole, known);
            // Rows are filled in one after the other: empty ones go only once the form is kept.
            if (form.has(here + "/" + i + "/" + GONE)
                    || (row.isEmpty() && !deed.isOfTheFormAlone())) {
                continue;
            }
            // A name that is half typed makes none.
            if (spec.idFrom() != null && !row.isEmpty() && !deed.isOfTheFormAlone()) {
                if (!row.has(ID)) {
                    identify(row, spec.idFrom(), ids, spec.name() + " " + (i + 1));
                    made.add(here + "/" + rows.size());
                }
                ids.add(row.path(ID).asText());
            }
            rows.add(row);
            from.add(i);
        }
        if (deed.isToAdd(here)) {
            focus = here + "/" + rows.size();
            rows.addObject();
            from.add(count);
        }
        raise(here, rows, from);
        kept.put(here, List.copyOf(from));
        return rows;
    }

    private ObjectNode row(RowsSpec spec, String place, ObjectNode whole, JsonNode known) {
        var id = spec.idFrom() == null ? null : form.filled(place + ID);
        var before = id == null ? json.createObjectNode() : element(known, id);
        var row = before.deepCopy();
        for (var item : spec.items()) {
            switch (item) {
                case FieldSpec field ->
                        FieldValues.put(row, field.steps(), values.of(field, place));
                case PatchSpec patch -> {
                    var set = patch(patch, place, whole, before.path(patch.name()));
                    FieldValues.put(row, List.of(patch.name()), set.isEmpty() ? null : set);
                }
                case RowsSpec inner ->
                        throw new IllegalArgumentException("rows in a row: " + inner.name());
            }
        }
        texts.put(row, spec.type(), place);
        if (id != null) {
            row.put(ID, id);
        }
        return row;
    }

    private ObjectNode element(JsonNode known, String id) {
        for (var each : known) {
            if (each instanceof ObjectNode element && element.path(ID).asText().equals(id)) {
                return element;
            }
        }
        return json.createObjectNode();
    }

    /** What is chosen to change, changes; what is left empty is taken away by it. */
    private ObjectNode patch(PatchSpec spec, String place, ObjectNode whole, JsonNode known) {
        var here = place + spec.name();
        var set = known instanceof ObjectNode before ? before.deepCopy() : json.createObjectNode();
        spec.in(set).forEach(item -> FieldValues.put(set, steps(item), null));
        var chosen = form.all(here);
        for (var item : spec.items()) {
            var name = here + "/" + item.name();
            if (chosen.contains(item.name()) && !form.has(name + "/" + GONE)) {
                FieldValues.put(set, steps(item), orNull(changed(item, here + "/", whole)));
            } else if (deed.isToAdd(here) && form.text(here + "/" + MORE).equals(item.name())) {
                var now = whole.at(JsonPointer.compile("/" + item.name()));
                FieldValues.put(set, steps(item), orNull(now.deepCopy()));
                focus = name;
            }
        }
        return set;
    }

    private @Nullable JsonNode changed(Item item, String place, ObjectNode whole) {
        return switch (item) {
            case FieldSpec field -> values.of(field, place);
            case RowsSpec rows -> {
                var elements = rows(rows, place, whole, json.nullNode());
                yield elements.isEmpty() ? null : elements;
            }
            case PatchSpec inner ->
                    throw new IllegalArgumentException("a patch in a patch: " + inner.name());
        };
    }

    private static List<String> steps(Item item) {
        return List.of(item.name().split("/"));
    }

    private JsonNode orNull(@Nullable JsonNode value) {
        return value == null || value.isMissingNode() ? json.nullNode() : value;
    }

    /** Gives it an id of its own, where one can be made. */
    private static void identify(ObjectNode of, String from, Set<String> taken, String otherwise) {
        var words = of.at(JsonPointer.compile("/" + from)).asText("");
        var id = Slugs.of(words).isEmpty() ? Slugs.of(otherwise) : Slugs.of(words);
        var free = id;
        for (int i = 2; taken.contains(free); i++) {
            free = id + "-" + i;
        }
        if (!free.isEmpty()) {
            of.put(ID, free);
        }
    }

    private void raise(String here, ArrayNode rows, List<Integer> from) {
        for (int i = 1; i < rows.size(); i++) {
            if (deed.isToRaise(here + "/" + from.get(i))) {
                rows.insert(i - 1, rows.remove(i));
                Collections.swap(from, i - 1, i);
                focus = here + "/" + (i - 1);
                return;
            }
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
}
