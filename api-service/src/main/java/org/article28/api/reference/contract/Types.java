package org.article28.api.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.article28.api.reference.contract.Reference.Link;
import org.article28.api.reference.contract.Reference.ValueType;

/** Schemas in words. */
final class Types {

    static final String SHAPE = "schema-";

    private static final List<String> OR_NULL = List.of("or null");

    /** Keywords that limit a value, and how they are told. */
    private static final List<Limit> LIMITS =
            List.of(
                    new Limit("minLength", "at least %s characters"),
                    new Limit("maxLength", "at most %s characters"),
                    new Limit("minItems", "at least %s elements"),
                    new Limit("maxItems", "at most %s elements"),
                    new Limit("minimum", "at least %s"),
                    new Limit("maximum", "at most %s"),
                    new Limit("default", "%s if absent"),
                    new Limit("pattern", "pattern %s"));

    private record Limit(String keyword, String told) {}

    private Types() {}

    static ValueType of(JsonNode schema) {
        return of(schema, "");
    }

    private static ValueType of(JsonNode schema, String before) {
        if (Contract.isReference(schema)) {
            var name = Contract.referred(schema);
            return new ValueType(new Link(name, SHAPE + name), before, limits(schema));
        }
        if (schema.has("anyOf")) {
            return either(schema.get("anyOf"), before);
        }
        var type = name(schema.path("type"));
        if (type.equals("array")) {
            var kind = schema.path("uniqueItems").asBoolean() ? "set of " : "list of ";
            var elements = of(schema.path("items"), before + kind);
            return new ValueType(
                    elements.link(), elements.before(), joined(limits(schema), elements.limits()));
        }
        var values = schema.path("additionalProperties");
        if (type.equals("object") && values.isObject() && !values.isEmpty()) {
            return of(values, before + "map to ");
        }
        return new ValueType(new Link(type, ""), before, limits(schema));
    }

    /** Told in words, but for what is null or one thing: that is linked. */
    private static ValueType either(JsonNode alternatives, String before) {
        var types = new ArrayList<ValueType>();
        alternatives.forEach(each -> types.add(of(each)));
        var told = types.stream().filter(each -> !each.link().name().equals("null")).toList();
        if (told.size() == 1) {
            var one = told.getFirst();
            var limits = joined(one.limits(), told.size() < types.size() ? OR_NULL : List.of());
            return new ValueType(one.link(), before + one.before(), limits);
        }
        var names = new StringJoiner(" or ");
        told.forEach(each -> names.add(words(each)));
        return new ValueType(new Link(names.toString(), ""), before, List.of());
    }

    private static String words(ValueType type) {
        var name = type.before() + type.link().name();
        return type.limits().isEmpty()
                ? name
                : name + " (" + String.join("; ", type.limits()) + ")";
    }

    private static String name(JsonNode type) {
        if (type.isMissingNode()) {
            return "any value";
        }
        if (!type.isArray()) {
            return type.asText();
        }
        var names = new StringJoiner(" or ");
        type.forEach(each -> names.add(each.asText()));
        return names.toString();
    }

    private static List<String> limits(JsonNode schema) {
        var limits = new ArrayList<String>();
        if (schema.has("format")) {
            limits.add(schema.get("format").asText());
        }
        if (schema.has("enum")) {
            var values = new StringJoiner(", ", "one of ", "");
            schema.get("enum").forEach(value -> values.add(value.asText()));
            limits.add(values.toString());
        }
        for (var limit : LIMITS) {
            if (schema.has(limit.keyword())) {
                limits.add(limit.told().formatted(schema.get(limit.keyword()).asText()));
            }
        }
        return limits;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
