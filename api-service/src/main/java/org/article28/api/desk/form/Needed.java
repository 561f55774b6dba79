package org.article28.api.desk.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which fields have to be filled in, by the constraints of what they are of. Pure. */
final class Needed {

    private Needed() {}

    /** {@code steps}: a field of what is absent as a whole is not needed. */
    static boolean is(Class<?> type, List<String> steps) {
        var at = type;
        for (var step : steps) {
            var component = component(at, step);
            if (component == null || !isNeeded(component)) {
                return false;
            }
            at = component.getType();
        }
        return true;
    }

    private static @Nullable RecordComponent component(Class<?> type, String name) {
        return !type.isRecord()
                ? null
                : Arrays.stream(type.getRecordComponents())
                        .filter(each -> each.getName().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isNeeded(RecordComponent component) {
        var accessor = component.getAccessor();
        return accessor.isAnnotationPresent(NotBlank.class)
                || accessor.isAnnotationPresent(NotNull.class);
    }
}
