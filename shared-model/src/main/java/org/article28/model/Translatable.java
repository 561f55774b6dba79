package org.article28.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields of a record may be translated: its texts, but no ids, codes or addresses. Pure. */
public final class Translatable {

    private static final ClassValue<Map<String, RecordComponent>> KNOWN =
            new ClassValue<>() {
                @Override
                protected Map<String, RecordComponent> computeValue(Class<?> type) {
                    return read(type);
                }
            };

    private Translatable() {}

    /** Their names on the wire, in the order of the record. */
    public static Set<String> fields(Class<? extends Record> type) {
        return KNOWN.get(type).keySet();
    }

    /** Whether a translation of that field must be one line, as the field itself must. */
    static boolean isLine(Class<? extends Record> type, String field) {
        @Nullable RecordComponent component = KNOWN.get(type).get(field);
        return component != null && component.getAnnotatedType().isAnnotationPresent(Line.class);
    }

    private static Map<String, RecordComponent> read(Class<?> type) {
        var texts = new LinkedHashMap<String, RecordComponent>();
        Arrays.stream(type.getRecordComponents())
                .filter(Translatable::isText)
                .forEach(component -> texts.put(component.getName(), component));
        return Collections.unmodifiableMap(texts);
    }

    private static boolean isText(RecordComponent component) {
        var type = component.getAnnotatedType();
        return component.getType() == String.class
                && (type.isAnnotationPresent(Line.class) || type.isAnnotationPresent(Prose.class));
    }
}
