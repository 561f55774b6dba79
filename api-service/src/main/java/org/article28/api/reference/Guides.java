package org.article28.api.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.article28.api.wire.OwnText;
import org.jspecify.annotations.Nullable;

/** The pages of docs/, as they are in the repository. */
@ApplicationScoped
class Guides {

    /** In the order in which they are listed. */
    private static final List<String> SERVED =
            List.of(
                    "api",
                    "representations",
                    "pages",
                    "embedding",
                    "polling",
                    "subscriptions",
                    "webhooks",
                    "objections",
                    "desk",
                    "editing",
                    "import",
                    "findings",
                    "notices",
                    "contractual-contacts",
                    "mail",
                    "bounces",
                    "access",
                    "redaction",
                    "operating",
                    "deployment",
                    "configuration",
                    "monitoring",
                    "backup",
                    "upgrading",
                    "retention",
                    "security",
                    "scaling",
                    "benchmarks");

    private static final String PROBLEMS = "problems";

    private static final Pattern DOCUMENT = Pattern.compile("([a-z-]+)\\.md(#.+)?");

    private final List<Guide> all =
            SERVED.stream().map(name -> Guide.of(name, text(name))).toList();

    List<Guide> all() {
        return all;
    }

    @Nullable Guide named(String name) {
        return all.stream().filter(guide -> guide.name().equals(name)).findFirst().orElse(null);
    }

    static String problems() {
        return text(PROBLEMS);
    }

    /** Where that, as one page of docs/ names it, is served; null if it is not. */
    static @Nullable String address(String destination) {
        if (destination.startsWith("#") || destination.startsWith("https://")) {
            return destination;
        }
        if (destination.equals("../openapi.yaml")) {
            return "/openapi.yaml";
        }
        var document = DOCUMENT.matcher(destination);
        if (!document.matches()) {
            return null;
        }
        var section = document.group(2) == null ? "" : document.group(2);
        if (document.group(1).equals(PROBLEMS)) {
            return "/problems" + section;
        }
        return SERVED.contains(document.group(1)) ? "/docs/" + document.group(1) + section : null;
    }

    private static String text(String name) {
        return OwnText.beside(Guides.class, name + ".md");
    }
}
