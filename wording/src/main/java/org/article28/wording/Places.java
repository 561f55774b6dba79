package org.article28.wording;

import static org.article28.wording.Details.text;

import java.util.Map;
import java.util.Set;

/** Where data is, in words. Pure. */
final class Places {

    /** The regions that have a name in every language. */
    private static final Set<String> REGIONS = Set.of("EU", "EEA", "Europe", "UK");

    private final Values values;
    private final Words wording;

    Places(Values values, Words wording) {
        this.values = values;
        this.wording = wording;
    }

    String words(Map<?, ?> location) {
        return new Details()
                .say(values.words("activity", location.get("activity")))
                .say(values.words("services", location.get("services")))
                .say(text(location, "condition"))
                .say(text(location, "note"))
                .after(place(location));
    }

    private String place(Map<?, ?> location) {
        var type = text(location, "type");
        return switch (type) {
            case "customer-selected", "nearest-to-user", "global" -> wording.terms().code(type);
            default -> named(location, type);
        };
    }

    private String named(Map<?, ?> location, String type) {
        var country = text(location, "country");
        if (!country.isEmpty()) {
            return wording.country(country);
        }
        var region = text(location, "region");
        if (REGIONS.contains(region)) {
            return wording.terms().code(region);
        }
        var stated = text(location, "stated");
        return !region.isEmpty() ? region : !stated.isEmpty() ? stated : type;
    }
}
