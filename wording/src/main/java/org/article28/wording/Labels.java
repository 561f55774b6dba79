package org.article28.wording;

import java.util.List;
import java.util.Locale;
import org.article28.model.Register;

/** What readers call a field. Pure. */
public final class Labels {

    private final Words wording;

    public Labels(Words wording) {
        this.wording = wording;
    }

    /**
     * For a pointer such as {@code /contact/email}: {@code Contact, e-mail}; for one into
     * translations {@code Purpose (German)}.
     */
    public String of(String pointer) {
        var steps = List.of(pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/", -1));
        int translated = steps.indexOf("translations");
        if (translated >= 0 && steps.size() == translated + 3) {
            return word(steps.getLast()) + " (" + wording.language(steps.get(translated + 1)) + ")";
        }
        var label = new StringBuilder();
        for (var step : steps) {
            var words = word(step.replace("~1", "/").replace("~0", "~"));
            if (label.isEmpty()) {
                label.append(words);
            } else if (step.matches("\\d+")) {
                label.append(' ').append(Integer.parseInt(step) + 1);
            } else {
                label.append(", ").append(inner(words));
            }
        }
        return label.toString();
    }

    /** A service by its title; by its id where the register does not know it. */
    public static String service(Register register, String id) {
        return register.services().stream()
                .filter(service -> service.id().equals(id))
                .map(Register.Service::title)
                .findFirst()
                .orElse(id);
    }

    /** German nouns keep their capital inside a sentence. */
    private String inner(String words) {
        return wording.locale().getLanguage().equals("de")
                ? words
                : words.toLowerCase(wording.locale());
    }

    private String word(String name) {
        var known = wording.fields().word(name);
        if (known != null || name.isEmpty()) {
            return known == null ? name : known;
        }
        var words = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
