package org.article28.api.importing.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.article28.model.SubProcessor;

/** Makes entries for tests. */
final class Entry {

    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private final ObjectNode tree = JSON.createObjectNode();

    Entry(String id, String name) {
        tree.put("id", id).put("name", name);
    }

    Entry purpose(String purpose) {
        tree.put("purpose", purpose);
        return this;
    }

    Entry country(String country) {
        tree.put("country", country);
        return this;
    }

    Entry legalName(String name) {
        tree.put("legalName", name);
        return this;
    }

    Entry registrationNumber(String number) {
        tree.put("registrationNumber", number);
        return this;
    }

    Entry website(String website) {
        tree.put("website", website);
        return this;
    }

    Entry formerNames(String name) {
        tree.putArray("formerNames").add(name);
        return this;
    }

    Entry sections(String section) {
        tree.putArray("sections").add(section);
        return this;
    }

    Entry locations(String country) {
        tree.putArray("locations").addObject().put("type", "country").put("country", country);
        return this;
    }

    SubProcessor build() {
        try {
            return JSON.treeToValue(tree, SubProcessor.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
