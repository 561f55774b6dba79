package org.article28.api.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was done.
 *
 * @param action a verb, such as {@code publish}
 * @param target what it was done to, such as {@code sub-processor/example-hosting}
 * @param version the version that it made
 * @param details such as the reason of an override; never a secret
 */
public record Deed(
        String action, String target, @Nullable Long version, Map<String, String> details) {

    public Deed {
        details = Map.copyOf(details);
    }

    public static Deed of(String action, String target) {
        return new Deed(action, target, null, Map.of());
    }

    public Deed making(long made) {
        return new Deed(action, target, made, details);
    }

    /** With one detail more; nothing where there is none to tell. */
    public Deed with(String detail, @Nullable String value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(details);
        more.put(detail, value);
        return new Deed(action, target, version, more);
    }
}
