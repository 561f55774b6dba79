package org.article28.api.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article28.api.importing.cell.Tidy;

/**
 * References to entries that came without ids: by the id that their name gives, or by the name
 * itself. Only what is no id, and means one entry, is put in its place.
 */
final class References {

    private final Set<String> ids;
    private final Map<String, String> meant = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /** {@code ids} and {@code names}: of the entries, in one order. */
    References(List<String> ids, List<String> names, List<String> derived) {
        this.ids = new HashSet<>(ids);
        for (int i = 0; i < ids.size(); i++) {
            add(derived.get(i), ids.get(i));
            add(Tidy.phrase(names.get(i)), ids.get(i));
        }
        ambiguous.forEach(meant::remove);
    }

    private void add(String words, String id) {
        var other = meant.put(words, id);
        if (other != null && !other.equals(id)) {
            ambiguous.add(words);
        }
    }

    /** In the group that an entry belongs to. */
    void resolveGroup(ObjectNode entry) {
        resolve(entry, "memberOf");
    }

    /** In all fields of an entry that refer to entries. */
    void resolveEntry(ObjectNode entry) {
        resolveGroup(entry);
        resolve(entry, "engagedBy");
        if (entry.get("replaces") instanceof ArrayNode replaces) {
            for (int i = 0; i < replaces.size(); i++) {
                replaces.set(i, TextNode.valueOf(resolved(replaces.get(i).asText())));
            }
        }
    }

    /** In all fields of an assessment that refer to entries. */
    void resolveAssessment(JsonNode assessment) {
        resolve(assessment.path("importer"), "subProcessor");
        assessment.path("exporters").forEach(exporter -> resolve(exporter, "subProcessor"));
    }

    private void resolve(JsonNode node, String field) {
        if (node instanceof ObjectNode object && object.hasNonNull(field)) {
            object.put(field, resolved(object.get(field).asText()));
        }
    }

    private String resolved(String given) {
        return ids.contains(given)
                ? given
                : meant.getOrDefault(given, meant.getOrDefault(Tidy.phrase(given), given));
    }
}
