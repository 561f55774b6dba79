package org.article28.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The components of a record class in which there may be a day or a translation, at any depth. */
final class Judged {

    private static final ClassValue<List<RecordComponent>> KNOWN =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return Components.of(type).list().stream()
                            .filter(component -> isJudged(component.getGenericType()))
                            .toList();
                }
            };

    private Judged() {}

    static List<RecordComponent> of(Record value) {
        return KNOWN.get(value.getClass());
    }

    /** All but texts, codes and numbers, and lists of them. */
    private static boolean isJudged(Type type) {
        return switch (type) {
            case Class<?> plain -> plain == LocalDate.class || plain.isRecord();
            case ParameterizedType generic
                    when generic.getRawType() instanceof Class<?> raw
                            && Collection.class.isAssignableFrom(raw) ->
                    isJudged(generic.getActualTypeArguments()[0]);
            default -> true;
        };
    }
}
