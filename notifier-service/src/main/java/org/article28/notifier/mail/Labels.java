package org.article28.notifier.mail;

import java.util.Locale;
import java.util.Map;
import org.article28.model.Register;

/** What readers call a field. Pure. */
final class Labels {

    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("legalName", "Legal name"),
                    Map.entry("membersUrl", "Members of the group"),
                    Map.entry("memberOf", "Member of the group"),
                    Map.entry("engagedBy", "Engaged by"),
                    Map.entry("website", "Web site"),
                    Map.entry("dpaUrl", "Data processing agreement"),
                    Map.entry("privacyUrl", "Privacy notice"),
                    Map.entry("subProcessorListUrl", "Its own sub-processors"),
                    Map.entry("processing", "Nature of processing"),
                    Map.entry("dataCategories", "Categories of data"),
                    Map.entry("dataSubjects", "Categories of data subjects"),
                    Map.entry("transferMechanisms", "Transfer mechanisms"),
                    Map.entry("assessments", "Transfer impact assessments"),
                    Map.entry("engagedFrom", "Engaged from"),
                    Map.entry("engagedUntil", "Engaged until"),
                    Map.entry("residualRisk", "Residual risk"),
                    Map.entry("dpo", "Data protection officer"));

    private Labels() {}

    /** For a pointer such as {@code /contact/email}: {@code Contact, email}. */
    static String of(String pointer) {
        var label = new StringBuilder();
        for (var step : pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/", -1)) {
            var words = word(step.replace("~1", "/").replace("~0", "~"));
            if (label.isEmpty()) {
                label.append(words);
            } else if (step.matches("\\d+")) {
                label.append(' ').append(Integer.parseInt(step) + 1);
            } else {
                label.append(", ").append(words.toLowerCase(Locale.ROOT));
            }
        }
        return label.toString();
    }

    /** A service by its title; by its id where the register does not know it. */
    static String service(Register register, String id) {
        return register.services().stream()
                .filter(service -> service.id().equals(id))
                .map(Register.Service::title)
                .findFirst()
                .orElse(id);
    }

    private static String word(String name) {
        var known = KNOWN.get(name);
        if (known != null || name.isEmpty()) {
            return known == null ? name : known;
        }
        var words = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
