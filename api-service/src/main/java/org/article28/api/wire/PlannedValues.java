package org.article28.api.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.article28.model.Document;
import org.article28.model.PlannedChange;
import org.article28.model.SubProcessor;
import org.article28.model.problem.FieldError;

/**
 * Whether what is planned for an entry would be valid too: its planned changes are applied (RFC
 * 7396) in the order in which they take effect, and the result of each is read as any entry is.
 */
final class PlannedValues {

    /** Reads an entry; what is wrong with it, by pointers into the entry. */
    @FunctionalInterface
    interface EntryReader {
        List<FieldError> errors(JsonNode entry);
    }

    private final ObjectMapper json;
    private final EntryReader reader;

    PlannedValues(ObjectMapper json, EntryReader reader) {
        this.json = json;
        this.reader = reader;
    }

    List<FieldError> errors(Object value) {
        var errors = new ArrayList<FieldError>();
        if (value instanceof SubProcessor entry) {
            check("", entry, errors);
        } else if (value instanceof Document document) {
            for (int i = 0; i < document.subProcessors().size(); i++) {
                check("/subProcessors/" + i, document.subProcessors().get(i), errors);
            }
        }
        return errors;
    }

    private void check(String path, SubProcessor entry, List<FieldError> errors) {
        if (entry.plannedChanges().isEmpty()) {
            return;
        }
        ObjectNode tree = json.valueToTree(entry);
        tree.remove("plannedChanges");
        var written = List.copyOf(entry.plannedChanges());
        // Told once, where it begins: a later change need not mend it.
        var told = new HashSet<FieldError>();
        for (var planned : entry.plannedChanges().stream().sorted(PlannedChange.BY_DAY).toList()) {
            var place = path + "/plannedChanges/" + written.indexOf(planned) + "/set";
            MergePatch.apply(tree, json.valueToTree(planned.set()));
            reader.errors(tree).stream()
                    .filter(told::add)
                    .map(error -> error.within(place))
                    .forEach(errors::add);
        }
    }
}
