package org.article28.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.article28.model.JsonPointers;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Turns broken constraints into errors whose pointers a client can follow into the body that it
 * sent.
 */
public final class Violations {

    private Violations() {}

    public static <T> List<FieldError> errors(Collection<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .distinct()
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        return isAbsent(violation.getInvalidValue())
                ? FieldError.at(pointer(violation), "missing", "is needed, and is missing")
                : FieldError.at(pointer(violation), code(violation), violation.getMessage());
    }

    /** What is absent breaks no constraint but where it is needed. */
    private static boolean isAbsent(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case Collection<?> elements -> elements.isEmpty();
            case Map<?, ?> members -> members.isEmpty();
            default -> false;
        };
    }

    private static String code(ConstraintViolation<?> violation) {
        var name =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        @Nullable Object at = violation.getRootBean();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                var key = key(node, at, violation);
                pointer.append(JsonPointers.step(key.toString()));
                at = element(at, key);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
                at = component(at, node.getName());
            }
        }
        return pointer.toString();
    }

    @SuppressWarnings("ReferenceEquality") // which of several equal elements is at fault
    private static Object key(
            Path.Node node, @Nullable Object container, ConstraintViolation<?> violation) {
        if (node.getIndex() != null) {
            return node.getIndex();
        }
        if (node.getKey() != null) {
            return node.getKey();
        }
        int index = 0;
        if (container instanceof Iterable<?> elements) {
            for (var element : elements) {
                if (element == violation.getLeafBean()
                        || Objects.equals(element, violation.getInvalidValue())) {
                    return index;
                }
                index++;
            }
        }
        return 0;
    }

    private static @Nullable Object element(@Nullable Object container, Object key) {
        if (container instanceof Map<?, ?> map) {
            return map.get(key);
        }
        if (container instanceof Collection<?> elements && key instanceof Integer index) {
            return elements.stream().skip(index).findFirst().orElse(null);
        }
        return null;
    }

    private static @Nullable Object component(@Nullable Object bean, String name) {
        if (bean == null) {
            return null;
        }
        try {
            return bean.getClass().getMethod(name).invoke(bean);
        } catch (ReflectiveOperationException notAComponent) {
            return null;
        }
    }
}
