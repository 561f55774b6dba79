package org.article28.api.desk.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.article28.model.Finding;
import org.article28.model.Register;
import org.article28.wording.Labels;
import org.article28.wording.Values;
import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/** Makes the form of one part. Pure. */
public final class FormViews {

    private final FormSpec spec;
    private final Filled filled;
    private final ObjectNode tree;
    private final Remarks remarks;
    private final FieldViews fields;
    private final Labels labels;
    private final Values values;
    private final FormWords say;
    private final Vocabulary vocabulary;
    private final ObjectMapper json;
    private final @Nullable String original;

    /**
     * What forms are made with.
     *
     * @param register whose list it is
     * @param later where to learn the earliest day that a change can take effect
     */
    public record Context(
            Vocabulary vocabulary,
            Words words,
            FormWords say,
            Register register,
            FormField.Later later,
            ObjectMapper json) {}

    public FormViews(FormSpec spec, Filled filled, Remarks remarks, Context context) {
        this.spec = spec;
        this.filled = filled.asTyped();
        this.tree = this.filled.tree();
        this.remarks = remarks;
        this.fields = new FieldViews(this.filled, remarks, context);
        this.labels = new Labels(context.words());
        this.values = new Values(context.register(), context.words());
        this.say = context.say();
        this.vocabulary = context.vocabulary();
        this.json = context.json();
        this.original = context.register().language();
    }

    /** {@code id}: of the part; null where it is new. */
    public FormView view(@Nullable String id) {
        var groups =
                spec.groups().stream()
                        .map(group -> new FormView.Group(group.title().get(), fields(group, id)))
                        .toList();
        var rows = spec.rows().stream().map(each -> rows(each, "")).toList();
        return new FormView(groups, rows, languages(), summary());
    }

    private List<FormField> fields(FormSpec.Group group, @Nullable String id) {
        return group.fields().stream()
                .filter(field -> id == null || field.kind() != FieldKind.ID)
                .map(field -> fields.of(field, "", spec.type()))
                .toList();
    }

    private FormView.Rows rows(RowsSpec rows, String place) {
        var here = place + rows.name();
        int count = tree.at(JsonPointer.compile("/" + here)).size();
        var all = new ArrayList<FormView.Row>();
        for (int i = 0; i < count; i++) {
            all.add(row(rows, i, here + "/" + i));
        }
        return new FormView.Rows(
                here,
                labels.of(rows.name()),
                rows.ordered(),
                count == 0 && here.equals(filled.focus()),
                fields.exactly(here),
                all);
    }

    private FormView.Row row(RowsSpec rows, int index, String here) {
        var id = tree.at(JsonPointer.compile("/" + here + "/id"));
        var patch = rows.patch();
        return new FormView.Row(
                index + 1,
                here + "/",
                rows.idFrom() == null ? null : id.asText(""),
                fields.exactly(here),
                rows.fields().stream()
                        .map(field -> fields.of(field, here + "/", rows.type()))
                        .toList(),
                patch == null ? null : patch(patch, here + "/"));
    }

    private FormView.Patch patch(PatchSpec patch, String place) {
        var here = place + patch.name();
        var set = tree.at(JsonPointer.compile("/" + here));
        var changing = patch.in(set);
        return new FormView.Patch(
                here,
                fields.exactly(here),
                changing.stream().map(item -> member(item, here + "/")).toList(),
                patch.items().stream()
                        .filter(item -> !changing.contains(item))
                        .map(item -> new Option(item.name(), labels.of(item.name())))
                        .toList(),
                others(set, changing));
    }

    private FormView.Member member(Item item, String place) {
        var label = labels.of(item.name());
        return item instanceof RowsSpec rows
                ? new FormView.Member(item.name(), label, null, rows(rows, place))
                : new FormView.Member(
                        item.name(), label, fields.of((FieldSpec) item, place, Record.class), null);
    }

    /** What changes as well, and stays as it is. */
    private List<String> others(JsonNode set, List<Item> shown) {
        if (!(set instanceof ObjectNode members)) {
            return List.of();
        }
        var rest = members.deepCopy();
        shown.forEach(item -> FieldValues.put(rest, List.of(item.name().split("/")), null));
        return rest.properties().stream()
                .map(
                        each ->
                                each.getValue().isNull()
                                        ? say.goes(labels.of(each.getKey()))
                                        : labels.of(each.getKey())
                                                + ": "
                                                + values.words(
                                                        each.getKey(), plain(each.getValue())))
                .toList();
    }

    /** As {@link Values} knows it. */
    private Object plain(JsonNode node) {
        return json.convertValue(node, Object.class);
    }

    private FormView.Languages languages() {
        var shown = filled.languages();
        return new FormView.Languages(
                shown.stream().map(vocabulary::language).toList(),
                vocabulary.languages().stream()
                        .filter(each -> !shown.contains(each.value()))
                        .filter(each -> !each.value().equals(original))
                        .toList(),
                (FormTree.TRANSLATIONS + "/" + FormTree.MORE).equals(filled.focus()));
    }

    /** Made last: by then it is known of which places something is said elsewhere. */
    private Summary summary() {
        var newer = remarks.newer();
        return new Summary(
                remarks.fault(),
                newer == null ? null : new Summary.Newer(newer.address(), differing(newer)),
                remarks.faultsBeyond(fields.within(), fields.exact(), labels::of),
                remarks.kept(),
                verdict(),
                remarks.findingsBeyond(fields.within(), fields.exact()),
                fields.said());
    }

    private String differing(Remarks.Newer newer) {
        return newer.differing().stream().map(labels::of).collect(Collectors.joining(", "));
    }

    private @Nullable String verdict() {
        var findings = remarks.findings();
        if (findings == null) {
            return remarks.kept() == null ? null : say.notAsked();
        }
        long blocking = findings.stream().filter(Finding::blocks).count();
        var found = findings.isEmpty() ? say.noFindings() : say.findings(findings.size());
        return blocking == 0 ? found : found + " " + say.blocking(blocking);
    }
}
