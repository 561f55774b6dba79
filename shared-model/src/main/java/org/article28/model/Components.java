package org.article28.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record class under their wire names, read once. Records of this package have
 * no property but their components and none is renamed on the wire, so that one walk over
 * components serves order and diff alike.
 */
record Components(List<RecordComponent> list, Constructor<?> constructor) {

    private static final ClassValue<Components> KNOWN =
            new ClassValue<>() {
                @Override
                protected Components computeValue(Class<?> type) {
                    return read(type);
                }
            };

    static Components of(Record value) {
        return of(value.getClass());
    }

    static Components of(Class<?> type) {
        return KNOWN.get(type);
    }

    static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unreadable component " + component, e);
        }
    }

    /** A record like {@code of}, with these values in the order of its components. */
    static <T extends Record> T rebuild(T of, @Nullable Object[] values) {
        try {
            @SuppressWarnings("unchecked") // the constructor is that of the value's own class
            var rebuilt = (T) of(of).constructor.newInstance(values);
            return rebuilt;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot rebuild " + of.getClass(), e);
        }
    }

    private static Components read(Class<?> type) {
        var components = type.getRecordComponents();
        for (var component : components) {
            component.getAccessor().setAccessible(true);
        }
        try {
            var types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Components(List.of(components), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a canonical constructor: " + type, e);
        }
    }
}
