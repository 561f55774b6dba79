package org.article28.api.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.article28.model.Finding;
import org.jspecify.annotations.Nullable;

/** How much each rule's findings matter: what is set, or else its default. */
final class Severities {

    private final Map<String, Level> set;

    /**
     * @throws IllegalStateException if one is set for a rule that there is not
     */
    Severities(Map<String, Level> set, Collection<Rule> rules) {
        var known = new TreeSet<String>();
        rules.forEach(rule -> known.add(rule.id()));
        var byId = new HashMap<String, Level>();
        // The name of an environment variable comes with dots where an id has hyphens.
        set.forEach((name, level) -> byId.put(name.replace('.', '-'), level));
        for (var id : byId.keySet()) {
            if (!known.contains(id)) {
                throw new IllegalStateException(
                        "article28.findings.severity.%s: there is no such rule; there are %s"
                                .formatted(id, String.join(", ", known)));
            }
        }
        this.set = Map.copyOf(byId);
    }

    /** Null where the rule is switched off. */
    Finding.@Nullable Severity of(Rule rule, Occasion occasion) {
        var level = set.get(rule.id());
        return level == null ? rule.severity(occasion) : level.severity();
    }
}
