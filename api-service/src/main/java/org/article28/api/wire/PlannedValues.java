package org.article28.api.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.article28.model.Document;
import org.article28.model.PlannedChange;
import org.article28.model.SubProcessor;
import org.article28.model.problem.FieldError;

/**
 * Whether what is planned for an entry would be valid too: each planned change is applied to its
 * entry (RFC 7396) and the result read as any entry is.
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
        int i = 0;
        for (var planned : entry.plannedChanges()) {
            var place = path + "/plannedChanges/" + i++ + "/set";
            for (var error : reader.errors(applied(planned, entry))) {
                errors.add(FieldError.at(place + error.pointer(), error.code(), error.detail()));
            }
        }
    }

    private JsonNode applied(PlannedChange planned, SubProcessor entry) {
        ObjectNode tree = json.valueToTree(entry);
        tree.remove("plannedChanges");
        return MergePatch.apply(tree, json.valueToTree(planned.set()));
    }
}
