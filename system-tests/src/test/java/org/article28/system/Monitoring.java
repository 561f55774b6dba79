package org.article28.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What alerts, dashboard and docs say of metrics, and what a service tells Prometheus. */
final class Monitoring {

    /** A line of the text format, version 0.0.4: name, labels, value. */
    private static final Pattern SAMPLE =
            Pattern.compile(
                    "([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{([a-zA-Z_][a-zA-Z0-9_]*=\"(\\\\.|[^\"\\\\])*\",?)*})?"
                            + " ([-+]?[0-9.]+([eE][-+]?[0-9]+)?|NaN|[-+]Inf)"
                            // An exemplar, as OpenMetrics has it.
                            + "( # \\{[^}]*} [-+]?[0-9.]+.*)?");

    /** What an expression of PromQL has beside names of metrics. */
    private static final Pattern BESIDE =
            Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\bby *\\([^)]*\\)|[0-9]+[smhd]\\b");

    private static final Pattern WORD = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
    private static final Pattern OURS = Pattern.compile("`(article28_[a-z0-9_]+)`");

    private static final Set<String> LANGUAGE =
            Set.of("sum", "max", "rate", "increase", "vector", "absent", "offset", "or", "and");

    /** Prometheus has it of each target. */
    private static final String UP = "up";

    private Monitoring() {}

    /** The names in a scrape; it fails where a line can't be read. */
    static Set<String> told(String scrape) {
        return scrape.lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Monitoring::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String line) {
        var sample = SAMPLE.matcher(line);
        if (!sample.matches()) {
            throw new AssertionError("no sample: " + line);
        }
        return sample.group(1);
    }

    /** The metrics that alerts and panels look at. */
    static Set<String> lookedAt() {
        return Stream.concat(alerts(), panels())
                .map(expression -> BESIDE.matcher(expression).replaceAll(" "))
                .flatMap(expression -> WORD.matcher(expression).results())
                .map(MatchResult::group)
                .filter(word -> !LANGUAGE.contains(word) && !word.equals(UP))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> alerts() {
        var rules = yaml("deploy/prometheus/alerts.yaml").findValues("expr");
        return rules.stream().map(JsonNode::asText);
    }

    private static Stream<String> panels() {
        var dashboard = Json.read(text("deploy/grafana/article28.json"));
        return dashboard.findValues("expr").stream().map(JsonNode::asText);
    }

    static Set<String> alertNames() {
        var names = yaml("deploy/prometheus/alerts.yaml").findValues("alert");
        return names.stream().map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ours that docs/monitoring.md tells of. */
    static Set<String> documented() {
        return OURS.matcher(page())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String page() {
        return text("docs/monitoring.md");
    }

    private static JsonNode yaml(String path) {
        try {
            return new YAMLMapper().readTree(text(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of("..", path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
