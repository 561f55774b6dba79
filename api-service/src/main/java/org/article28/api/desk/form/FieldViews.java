package org.article28.api.desk.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.article28.model.Translatable;
import org.article28.wording.Labels;
import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/** Makes single fields, and notes of which places something is said. Pure. */
final class FieldViews {

    private static final Set<String> BEGINNINGS = Set.of("engagedFrom", "effectiveFrom");

    private final Filled filled;
    private final Remarks remarks;
    private final Vocabulary vocabulary;
    private final Words words;
    private final Labels labels;
    private final Hints hints;
    private final FormField.Later later;
    private final @Nullable String original;
    private final Set<String> within = new HashSet<>();
    private final Set<String> exact = new HashSet<>();
    private final List<Summary.Place> noted = new ArrayList<>();
    private boolean focusTaken;

    FieldViews(Filled filled, Remarks remarks, FormViews.Context context) {
        this.filled = filled;
        this.remarks = remarks;
        this.vocabulary = context.vocabulary();
        this.words = context.words();
        this.labels = new Labels(words);
        this.hints = new Hints(context.say());
        this.later = context.later();
        this.original = context.register().language();
    }

    /** The places of fields. */
    Set<String> within() {
        return within;
    }

    /** The places of what holds fields. */
    Set<String> exact() {
        return exact;
    }

    /** The places of which something is said. */
    List<Summary.Place> said() {
        return noted;
    }

    Said exactly(String place) {
        exact.add(place);
        return noted(remarks.at(place));
    }

    /** {@code type}: what the field is of; translations stand beside what it has them of. */
    FormField of(FieldSpec spec, String place, Class<? extends Record> type) {
        var name = place + spec.name();
        var node = node(name);
        var chosen = chosen(spec.kind(), node);
        var options = spec.offered().apply(vocabulary);
        boolean translatable = type != Record.class && isTranslatable(type, spec.name());
        return new FormField(
                name,
                labels.of(spec.name()),
                spec.kind().name().toLowerCase(Locale.ROOT),
                value(spec.kind(), node),
                offered(spec.kind(), options, chosen),
                chosen,
                said(name, hints.of(spec, options.size())),
                Needed.is(type, spec.steps()),
                takesFocus(name),
                translatable ? original : null,
                BEGINNINGS.contains(spec.name()) ? later : null,
                translatable ? translations(spec, place) : List.of());
    }

    private static boolean isTranslatable(Class<? extends Record> type, String field) {
        return Translatable.fields(type).contains(field);
    }

    private List<FormField> translations(FieldSpec spec, String place) {
        return filled.languages().stream()
                .filter(language -> !language.equals(original))
                .map(language -> translation(spec, place, language))
                .toList();
    }

    private FormField translation(FieldSpec spec, String place, String language) {
        var path = FormTree.TRANSLATIONS + "/" + language + "/" + spec.name();
        return new FormField(
                place + path,
                labels.of(path),
                spec.kind().name().toLowerCase(Locale.ROOT),
                node(place + path).asText(""),
                List.of(),
                Set.of(),
                said(place + path, null),
                false,
                false,
                language,
                null,
                List.of());
    }

    /** The first field of the place takes it. */
    private boolean takesFocus(String name) {
        var focus = filled.focus();
        boolean takes =
                !focusTaken
                        && focus != null
                        && (name.equals(focus) || name.startsWith(focus + "/"));
        focusTaken |= takes;
        return takes;
    }

    private Said said(String name, @Nullable String hint) {
        within.add(name);
        return noted(remarks.within(name, hint));
    }

    private Said noted(Said said) {
        if (!said.faults().isEmpty() || !said.remarks().isEmpty()) {
            // Readers know a planned change by what it changes.
            noted.add(new Summary.Place(said, labels.of(said.place().replace("/set/", "/"))));
        }
        return said;
    }

    private JsonNode node(String name) {
        return filled.tree().at(JsonPointer.compile("/" + name));
    }

    /** What stands there is offered, also where the vocabulary has it no more. */
    private List<Option> offered(FieldKind kind, List<Option> known, Set<String> chosen) {
        var options =
                new ArrayList<>(
                        kind == FieldKind.FLAG
                                ? List.of(
                                        new Option("true", words.terms().code("yes")),
                                        new Option("false", words.terms().code("no")))
                                : known);
        chosen.stream()
                .filter(code -> options.stream().noneMatch(each -> each.value().equals(code)))
                .forEach(code -> options.add(new Option(code, code)));
        return options;
    }

    private static Set<String> chosen(FieldKind kind, JsonNode node) {
        return switch (kind) {
            case ONE, FLAG ->
                    node.isValueNode() && !node.isNull() ? Set.of(node.asText()) : Set.of();
            case SOME, MANY, NUMBERS -> Set.copyOf(texts(node));
            case LINE, ID, PROSE, DATE, WHOLE, WORDS -> Set.of();
        };
    }

    private static String value(FieldKind kind, JsonNode node) {
        return switch (kind) {
            case LINE, ID, PROSE, DATE, WHOLE -> node.isNull() ? "" : node.asText("");
            case WORDS -> String.join("\n", texts(node));
            case ONE, SOME, MANY, NUMBERS, FLAG -> "";
        };
    }

    private static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .distinct()
                .collect(Collectors.toList());
    }
}
