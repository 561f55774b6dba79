package org.article28.api.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.article28.api.wire.MergePatch;
import org.article28.model.PlannedChange;
import org.article28.model.SubProcessor;
import org.article28.model.Translatable;

/**
 * An entry as its planned changes will make it. A text that a change sets loses the translations
 * that the change does not renew, since they say what no longer holds. Pure.
 */
@ApplicationScoped
public class Projection {

    private final ObjectMapper json;

    public Projection(ObjectMapper json) {
        this.json = json;
    }

    /** The entry's planned changes, the first to take effect first. */
    public static List<PlannedChange> inOrder(SubProcessor entry) {
        var planned = entry.plannedChanges();
        return planned.size() < 2
                ? List.copyOf(planned)
                : planned.stream().sorted(PlannedChange.BY_DAY).toList();
    }

    /**
     * As it stands on that day: the planned changes up to then are applied, and no longer planned.
     */
    public SubProcessor on(SubProcessor entry, LocalDate day) {
        return applied(
                entry,
                inOrder(entry).stream()
                        .filter(planned -> !planned.effectiveFrom().isAfter(day))
                        .toList());
    }

    /** With that planned change applied too, and no longer planned; any earlier one as well. */
    public SubProcessor after(SubProcessor entry, PlannedChange last) {
        return applied(
                entry,
                inOrder(entry).stream()
                        .filter(planned -> PlannedChange.BY_DAY.compare(planned, last) <= 0)
                        .toList());
    }

    /** As it stands just before that planned change: all earlier ones are applied. */
    public SubProcessor before(SubProcessor entry, PlannedChange next) {
        return applied(
                entry,
                inOrder(entry).stream()
                        .filter(planned -> PlannedChange.BY_DAY.compare(planned, next) < 0)
                        .toList());
    }

    /** Whether that planned change would change nothing in the entry any more. */
    public boolean holds(SubProcessor entry, PlannedChange planned) {
        return with(entry, planned).equals(entry);
    }

    /** With that planned change applied, and no other. */
    public SubProcessor with(SubProcessor entry, PlannedChange planned) {
        return applied(entry, List.of(planned));
    }

    /** With all that is planned, which is then planned no longer. */
    public SubProcessor atLast(SubProcessor entry) {
        return applied(entry, inOrder(entry));
    }

    private SubProcessor applied(SubProcessor entry, List<PlannedChange> due) {
        if (due.isEmpty()) {
            return entry;
        }
        ObjectNode tree = json.valueToTree(entry);
        tree.remove("plannedChanges");
        due.forEach(planned -> apply(tree, json.valueToTree(planned.set())));
        var open = new LinkedHashSet<>(entry.plannedChanges());
        due.forEach(open::remove);
        tree.set("plannedChanges", json.valueToTree(open));
        try {
            return json.treeToValue(tree, SubProcessor.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("planned values are checked when they come in", e);
        }
    }

    private static void apply(ObjectNode tree, ObjectNode set) {
        // Shallow, since texts are replaced and never changed.
        var before = tree.objectNode();
        before.setAll(tree);
        MergePatch.apply(tree, set);
        var renewed = set.path("translations");
        for (var language : tree.path("translations").properties()) {
            for (var field : Translatable.fields(SubProcessor.class)) {
                boolean outdated =
                        !Objects.equals(before.get(field), tree.get(field))
                                && !renewed.path(language.getKey()).has(field);
                if (outdated && language.getValue() instanceof ObjectNode texts) {
                    texts.remove(field);
                }
            }
        }
    }
}
