package org.article28.system.deployment;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The settings of a service that {@code docs/configuration.md} tells of, as variables. */
final class Settings {

    private static final Pattern NAME = Pattern.compile("`([a-z0-9.<>-]+)`");

    /** As it stands in the words before the tables. */
    private static final Pattern VARIABLE = Pattern.compile("`([A-Z0-9_]+)`");

    private final Set<String> all = new TreeSet<>();
    private final Set<String> needed = new TreeSet<>();

    private Settings(String rows) {
        for (var row : rows.lines().filter(line -> line.startsWith("| `")).toList()) {
            var cells = row.split("\\|");
            var previous = "";
            for (var found : NAME.matcher(cells[1]).results().toList()) {
                var name = found.group(1);
                // ".window" beside "article28.limits.writes.requests" ends what begins as that.
                previous =
                        name.startsWith(".")
                                ? previous.substring(0, previous.lastIndexOf('.')) + name
                                : name;
                all.add(variable(previous));
                if (cells[2].contains("**needed**")) {
                    needed.add(variable(previous));
                }
            }
        }
    }

    static Settings of(String service) {
        var page = Checkout.text("docs/configuration.md");
        var from = page.indexOf("\n## The " + service + "\n");
        var settings = new Settings(page.substring(from, page.indexOf("\n## ", from + 1)));
        VARIABLE.matcher(page.substring(0, page.indexOf("\n## ")))
                .results()
                .forEach(found -> settings.all.add(found.group(1)));
        return settings;
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9<>]", "_");
    }

    Set<String> needed() {
        return needed;
    }

    boolean has(String variable) {
        return all.stream().anyMatch(one -> variable.matches(one.replaceAll("<[A-Z]+>", ".+")));
    }
}
