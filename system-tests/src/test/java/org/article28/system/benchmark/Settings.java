package org.article28.system.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.article28.system.Product;

/** What the service is told by its environment. */
final class Settings {

    /** Nothing but the newest version stays in memory. */
    static final Map<String, String> FORGETFUL =
            Map.of("ARTICLE28_HISTORY_SNAPSHOT_CHARACTERS", "0");

    private static final Pattern RULE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    private Settings() {}

    /**
     * No rule looks at what is published: a long history of a large list is there sooner, and the
     * same.
     */
    static Map<String, String> unchecked() {
        var settings = new HashMap<String, String>();
        RULE.matcher(findings())
                .results()
                .map(rule -> rule.group(1).replace('-', '_').toUpperCase(Locale.ROOT))
                .forEach(rule -> settings.put("ARTICLE28_FINDINGS_SEVERITY_" + rule, "off"));
        return settings;
    }

    private static String findings() {
        try {
            return Files.readString(Product.root().resolve("docs/findings.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
