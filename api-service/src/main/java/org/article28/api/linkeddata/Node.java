package org.article28.api.linkeddata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of the graph in the making. What is absent is left out. */
final class Node {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private Node() {}

    /** {@code types}: compact IRIs. */
    static Node unnamed(String... types) {
        var node = new Node();
        if (types.length == 1) {
            node.json.put("@type", types[0]);
        } else {
            var all = node.json.putArray("@type");
            List.of(types).forEach(all::add);
        }
        return node;
    }

    /** {@code iri}: relative to the address of the service. */
    static Node named(String iri, String... types) {
        var node = new Node();
        node.json.put("@id", iri);
        node.json.setAll(unnamed(types).json);
        return node;
    }

    /** A literal, or an IRI where the context says so. */
    Node value(String property, @Nullable Object value) {
        if (value != null) {
            json.put(property, value.toString());
        }
        return this;
    }

    Node values(String property, Collection<String> values) {
        if (!values.isEmpty()) {
            var all = json.putArray(property);
            values.forEach(all::add);
        }
        return this;
    }

    /** A text by language. */
    Node words(String property, Map<String, String> words) {
        if (!words.isEmpty()) {
            var all = json.putObject(property);
            words.forEach(all::put);
        }
        return this;
    }

    Node node(String property, @Nullable Node node) {
        if (node != null) {
            json.set(property, node.json);
        }
        return this;
    }

    Node nodes(String property, Collection<Node> nodes) {
        if (!nodes.isEmpty()) {
            var all = json.putArray(property);
            nodes.forEach(node -> all.add(node.json));
        }
        return this;
    }

    /** The document of which this is the outermost node. */
    ObjectNode inContext() {
        var document = JsonNodeFactory.instance.objectNode();
        document.set("@context", Context.JSON);
        document.setAll(json);
        return document;
    }
}
