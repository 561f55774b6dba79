package org.article28.notifier.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** What stands in a field, in words. Knows locations and mechanisms; the rest is told as it is. */
final class Values {

    private static final Map<String, String> MECHANISMS =
            Map.ofEntries(
                    Map.entry("not-required", "none required"),
                    Map.entry("adequacy", "adequacy decision"),
                    Map.entry("dpf", "Data Privacy Framework"),
                    Map.entry("privacy-shield", "Privacy Shield"),
                    Map.entry("scc", "standard contractual clauses"),
                    Map.entry("scc-authority", "clauses of a supervisory authority"),
                    Map.entry("bcr", "binding corporate rules"),
                    Map.entry("code-of-conduct", "code of conduct"),
                    Map.entry("approved-certification", "approved certification"),
                    Map.entry("public-instrument", "instrument between public bodies"),
                    Map.entry("administrative-arrangement", "administrative arrangement"),
                    Map.entry("ad-hoc-clauses", "ad hoc clauses"),
                    Map.entry("derogation", "derogation"),
                    Map.entry("uk-idta", "UK IDTA"),
                    Map.entry("uk-addendum", "UK Addendum"));

    private final Register register;

    Values(Register register) {
        this.register = register;
    }

    /** {@code field} is the last step of the path, since a code means nothing without it. */
    String words(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case String code when field.equals("country") -> country(code);
            case String id when field.equals("services") -> Labels.service(register, id);
            case Map<?, ?> map when field.equals("locations") -> location(map);
            case Map<?, ?> map when field.equals("transferMechanisms") -> mechanism(map);
            case Map<?, ?> map -> pairs(map);
            case Collection<?> all ->
                    all.stream()
                            .map(one -> words(field, one))
                            .collect(Collectors.joining(nested(all) ? "; " : ", "));
            default -> value.toString();
        };
    }

    private static boolean nested(Collection<?> all) {
        return all.stream().anyMatch(Map.class::isInstance);
    }

    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private String location(Map<?, ?> location) {
        var details = new ArrayList<String>();
        say(details, text(location, "activity").replace('-', ' '));
        say(details, words("services", location.get("services")));
        say(details, text(location, "condition"));
        say(details, text(location, "note"));
        return detailed(place(location), details);
    }

    private static String place(Map<?, ?> location) {
        var type = text(location, "type");
        var country = text(location, "country");
        return switch (type) {
            case "customer-selected" -> "location that the customer selects";
            case "nearest-to-user" -> "location nearest to the user";
            case "global" -> "worldwide";
            default -> {
                if (!country.isEmpty()) {
                    yield country(country);
                }
                var region = text(location, "region");
                var stated = text(location, "stated");
                yield !region.isEmpty() ? region : !stated.isEmpty() ? stated : type;
            }
        };
    }

    private String mechanism(Map<?, ?> mechanism) {
        var type = text(mechanism, "type");
        var details = new ArrayList<String>();
        say(details, words("reason", mechanism.get("reason")).replace('-', ' '));
        say(details, prefixed("module ", words("modules", mechanism.get("modules"))));
        say(details, text(mechanism, "instrument"));
        say(details, text(mechanism, "participant"));
        say(details, text(mechanism, "article"));
        say(details, text(mechanism, "reference"));
        say(details, text(mechanism, "regime").toUpperCase(Locale.ROOT));
        say(details, prefixed("until ", text(mechanism, "validUntil")));
        say(details, text(mechanism, "stated"));
        return detailed(MECHANISMS.getOrDefault(type, type), details);
    }

    private String pairs(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(
                        entry -> {
                            var name = entry.getKey().toString();
                            return Labels.of(name) + ": " + words(name, entry.getValue());
                        })
                .collect(Collectors.joining(", "));
    }

    private static String text(Map<?, ?> map, String name) {
        var value = map.get(name);
        return value == null ? "" : value.toString();
    }

    private static String prefixed(String prefix, String text) {
        return text.isEmpty() ? "" : prefix + text;
    }

    private static void say(List<String> details, String detail) {
        if (!detail.isEmpty()) {
            details.add(detail);
        }
    }

    private static String detailed(String what, List<String> details) {
        return details.isEmpty() ? what : what + " (" + String.join("; ", details) + ")";
    }
}
