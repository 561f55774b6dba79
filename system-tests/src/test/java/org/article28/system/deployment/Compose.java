package org.article28.system.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docker-compose.yml}, and what its variables are set to. */
record Compose(JsonNode tree, Map<String, String> variables) {

    private static final String FILE = "docker-compose.yml";
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{([A-Z0-9_]+)(?::-([^}]*)|:\\?[^}]*)?}");

    /** With the values of the example, and then the given ones. */
    static Compose with(Map<String, String> values) {
        var all = new TreeMap<>(Checkout.variables(Checkout.path("deploy/.env.example")));
        all.putAll(values);
        return new Compose(Checkout.yamlOf(Checkout.text(FILE)).getFirst(), all);
    }

    /** The variables that the file asks for. */
    static Set<String> asked() {
        return VARIABLE.matcher(Checkout.text(FILE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    JsonNode service(String name) {
        return tree.get("services").get(name);
    }

    Map<String, String> environment(String service) {
        var values = new LinkedHashMap<String, String>();
        service(service)
                .get("environment")
                .properties()
                .forEach(one -> values.put(one.getKey(), filledIn(one.getValue().asText())));
        return values;
    }

    String filledIn(String text) {
        return VARIABLE.matcher(text).replaceAll(this::value);
    }

    private String value(MatchResult asked) {
        var value = variables.getOrDefault(asked.group(1), "");
        var otherwise = asked.group(2) == null ? "" : asked.group(2);
        return Matcher.quoteReplacement(value.isEmpty() ? otherwise : value);
    }
}
