package org.article28.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** What stands in a field, in words. Knows codes, days and places; the rest is told as it is. */
public final class Values {

    private static final Set<String> CODES =
            Set.of(
                    "activity",
                    "authorisation",
                    "engagement",
                    "kind",
                    "mechanism",
                    "reason",
                    "regime",
                    "regimes",
                    "residualRisk");

    private final Register register;
    private final Words wording;
    private final Labels labels;
    private final Places places;
    private final Mechanisms mechanisms;

    public Values(Register register, Words wording) {
        this.register = register;
        this.wording = wording;
        this.labels = new Labels(wording);
        this.places = new Places(this, wording);
        this.mechanisms = new Mechanisms(this, wording);
    }

    /** {@code field} is the last step of the path, since a code means nothing without it. */
    public String words(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> wording.terms().code(yes ? "yes" : "no");
            case String code when field.equals("country") -> wording.country(code);
            case String tag when field.equals("language") -> wording.language(tag);
            case String id when field.equals("services") -> Labels.service(register, id);
            case String code when CODES.contains(field) -> wording.terms().code(code);
            case String text when text.matches("\\d{4}-\\d\\d-\\d\\d") -> day(text);
            case Map<?, ?> map when field.equals("locations") -> places.words(map);
            case Map<?, ?> map when field.equals("transferMechanisms") -> mechanisms.words(map);
            case Map<?, ?> map when field.equals("plannedChanges") -> planned(map);
            case Map<?, ?> map when field.equals("translations") -> translations(map);
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

    private String day(String text) {
        try {
            return wording.days().day(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return text;
        }
    }

    private String planned(Map<?, ?> change) {
        var from =
                wording.termsWithParts().from(words("effectiveFrom", change.get("effectiveFrom")));
        var set = change.get("set") instanceof Map<?, ?> fields ? pairs(fields) : "";
        return from + ": " + set;
    }

    private String translations(Map<?, ?> texts) {
        return texts.entrySet().stream()
                .map(
                        each ->
                                wording.language(each.getKey().toString())
                                        + ": "
                                        + words("", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String pairs(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(
                        entry -> {
                            var name = entry.getKey().toString();
                            var value = words(name, entry.getValue());
                            return labels.of(name)
                                    + ": "
                                    + (value.isEmpty() ? wording.changes().notStated() : value);
                        })
                .collect(Collectors.joining(", "));
    }
}
