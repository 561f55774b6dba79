package org.article28.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of a part, at any depth, that no constraint of a single field can judge: years of days,
 * and what is translated.
 */
final class ValueCheck {

    private final Part part;
    private final Faults faults;

    private ValueCheck(Part part, Faults faults) {
        this.part = part;
        this.faults = faults;
    }

    static void check(Part part, Faults faults) {
        new ValueCheck(part, faults).record("", (Record) part);
    }

    /** {@code translations} as a planned change of an entry sets them. */
    static void checkTranslations(SubProcessor entry, String path, Map<?, ?> set, Faults faults) {
        new ValueCheck(entry, faults).translations(path, SubProcessor.class, set);
    }

    private void record(String path, Record value) {
        for (var component : Judged.of(value)) {
            var content = Components.value(component, value);
            if (content == null) {
                continue;
            }
            var place = path + "/" + component.getName();
            if (component.getName().equals("translations") && content instanceof Map<?, ?> texts) {
                translations(place, value.getClass(), texts);
            } else {
                value(place, content);
            }
        }
    }

    private void value(String path, @Nullable Object value) {
        switch (value) {
            case LocalDate day -> faults.fourDigitYear(part, path, day);
            case Record nested -> record(path, nested);
            case Collection<?> elements -> {
                int i = 0;
                for (var element : elements) {
                    value(path + "/" + i++, element);
                }
            }
            case null, default -> {}
        }
    }

    private void translations(String path, Class<? extends Record> type, Map<?, ?> byLanguage) {
        byLanguage.forEach(
                (language, texts) -> {
                    if (texts instanceof Map<?, ?> fields) {
                        var place = path + JsonPointers.step(language.toString());
                        fields.forEach((field, text) -> translation(place, type, field, text));
                    }
                });
    }

    private void translation(
            String path, Class<? extends Record> type, Object field, @Nullable Object text) {
        var name = field.toString();
        var place = path + JsonPointers.step(name);
        if (!Translatable.fields(type).contains(name)) {
            faults.add(part, place, "unknown-field", "no text that can be translated");
        } else if (Translatable.isLine(type, name)
                && text instanceof String line
                && !Lines.isLine(line, Line.LONGEST)) {
            faults.add(part, place, "line", "must be one line of at most 500 characters");
        }
    }
}
