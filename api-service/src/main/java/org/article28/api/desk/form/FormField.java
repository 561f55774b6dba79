package org.article28.api.desk.form;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is shown.
 *
 * @param name as the form sends it
 * @param value as text; empty where codes are chosen
 * @param needed whether it has to be filled in
 * @param focused whether readers go on there
 * @param lang of its text; null where that is the page's or is not known
 * @param later where to learn more that has to be waited for; null where there is nothing
 * @param translations of its text, one field for each language
 */
public record FormField(
        String name,
        String label,
        String kind,
        String value,
        List<Option> options,
        Set<String> chosen,
        Said said,
        boolean needed,
        boolean focused,
        @Nullable String lang,
        @Nullable Later later,
        List<FormField> translations) {

    public FormField {
        options = List.copyOf(options);
        chosen = Set.copyOf(chosen);
        translations = List.copyOf(translations);
    }

    /** One that nobody translates. */
    public static FormField of(
            String name,
            String label,
            String kind,
            String value,
            List<Option> options,
            Set<String> chosen,
            List<String> faults,
            @Nullable String hint) {
        var said = new Said(name, faults, List.of(), hint);
        return new FormField(
                name, label, kind, value, options, chosen, said, false, false, null, null,
                List.of());
    }

    /** Something to read on another page; {@code address} leads to it. */
    public record Later(String address, String words) {}

    public String id() {
        return "field-" + name.replace('/', '-');
    }

    public boolean isChosen(Option option) {
        return chosen.contains(option.value());
    }

    /** How many of its translations there are. */
    public long translated() {
        return translations.stream().filter(each -> !each.value().isEmpty()).count();
    }

    /** Whether there is something to look at in its translations. */
    public boolean isTranslationFaulty() {
        return translations.stream().anyMatch(each -> !each.said().faults().isEmpty());
    }
}
