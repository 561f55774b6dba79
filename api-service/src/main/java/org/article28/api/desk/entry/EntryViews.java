package org.article28.api.desk.entry;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.article28.api.desk.DeskWords;
import org.article28.wording.Labels;
import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/** Makes the form of one entry. Pure. */
final class EntryViews {

    private static final Set<String> BEGINNINGS = Set.of("engagedFrom", "effectiveFrom");

    private final ObjectNode tree;
    private final Vocabulary vocabulary;
    private final Words words;
    private final Labels labels;
    private final DeskWords say;
    private final Remarks remarks;
    private final Set<String> places = new HashSet<>();

    EntryViews(
            ObjectNode tree, Vocabulary vocabulary, Words words, DeskWords say, Remarks remarks) {
        this.tree = tree;
        this.vocabulary = vocabulary;
        this.words = words;
        this.labels = new Labels(words);
        this.say = say;
        this.remarks = remarks;
    }

    /** {@code more}: the list that is to have one row more; null for none. */
    EntryView view(@Nullable String more) {
        var groups =
                EntrySpec.GROUPS.stream()
                        .map(
                                group ->
                                        new EntryView.Group(
                                                group.title().apply(say),
                                                group.fields().stream()
                                                        .map(each -> field(each, "", each.name()))
                                                        .toList()))
                        .toList();
        var rows = EntrySpec.ROWS.stream().map(each -> rows(each, more)).toList();
        return new EntryView(
                groups, rows, remarks.faultsBeyond(places), remarks.findingsBeyond(places));
    }

    private EntryView.RowGroup rows(EntrySpec.Rows spec, @Nullable String more) {
        int count = tree.path(spec.name()).size() + (spec.name().equals(more) ? 1 : 0);
        var rows = new ArrayList<EntryView.Row>();
        for (int i = 0; i < count; i++) {
            var place = spec.name() + "/" + i + "/";
            rows.add(
                    new EntryView.Row(
                            i + 1,
                            place,
                            spec.fields().stream()
                                    .map(each -> field(each, place, each.name()))
                                    .toList()));
        }
        return new EntryView.RowGroup(spec.name(), labels.of(spec.name()), rows);
    }

    private FormField field(FieldSpec spec, String place, String path) {
        var name = place + path;
        places.add("/" + name);
        var node = tree.at(JsonPointer.compile("/" + name));
        var chosen = chosen(spec.kind(), node);
        return new FormField(
                name,
                labels.of(path),
                spec.kind().name().toLowerCase(Locale.ROOT),
                value(spec.kind(), node),
                offered(spec, chosen),
                chosen,
                remarks.faultsAt("/" + name),
                remarks.findingsAt("/" + name),
                hint(spec, path));
    }

    /** What stands in the entry is offered, also where the vocabulary has it no more. */
    private List<Option> offered(FieldSpec spec, Set<String> chosen) {
        var options =
                new ArrayList<>(
                        spec.kind() == FieldKind.FLAG
                                ? List.of(
                                        new Option("true", words.terms().code("yes")),
                                        new Option("false", words.terms().code("no")))
                                : spec.offered().apply(vocabulary));
        chosen.stream()
                .filter(code -> options.stream().noneMatch(each -> each.value().equals(code)))
                .forEach(code -> options.add(new Option(code, code)));
        return options;
    }

    private static Set<String> chosen(FieldKind kind, JsonNode node) {
        return switch (kind) {
            case ONE, FLAG -> node.isValueNode() ? Set.of(node.asText()) : Set.of();
            case SOME, NUMBERS -> Set.copyOf(texts(node));
            case LINE, PROSE, DATE, WORDS, TREE -> Set.of();
        };
    }

    private static String value(FieldKind kind, JsonNode node) {
        return switch (kind) {
            case LINE, PROSE, DATE -> node.asText("");
            case WORDS -> String.join("\n", texts(node));
            case TREE ->
                    node.isMissingNode()
                            ? ""
                            : node.isTextual() ? node.asText() : node.toPrettyString();
            case ONE, SOME, NUMBERS, FLAG -> "";
        };
    }

    private static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .distinct()
                .collect(Collectors.toList());
    }

    private @Nullable String hint(FieldSpec spec, String path) {
        return switch (spec.kind()) {
            case WORDS -> say.oneInALine();
            case TREE -> say.setHint();
            case DATE -> BEGINNINGS.contains(path) ? remarks.earliest() : null;
            default -> path.equals("services") ? say.noneIsAll() : null;
        };
    }
}
