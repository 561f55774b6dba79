package org.article28.api.desk.entry;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is shown.
 *
 * @param name as the form sends it
 * @param value as text; empty where codes are chosen
 * @param faults why it is refused
 * @param remarks what the rules say of it
 */
public record FormField(
        String name,
        String label,
        String kind,
        String value,
        List<Option> options,
        Set<String> chosen,
        List<String> faults,
        List<String> remarks,
        @Nullable String hint) {

    public FormField {
        options = List.copyOf(options);
        chosen = Set.copyOf(chosen);
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    public String id() {
        return "field-" + name.replace('/', '-');
    }

    public boolean isChosen(Option option) {
        return chosen.contains(option.value());
    }

    public boolean isSaid() {
        return !faults.isEmpty() || !remarks.isEmpty() || hint != null;
    }
}
