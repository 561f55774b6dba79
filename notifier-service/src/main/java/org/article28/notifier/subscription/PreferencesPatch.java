package org.article28.notifier.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.article28.model.JsonPointers;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** A merge patch (RFC 7396) over the preferences: null takes a wish back. Pure. */
final class PreferencesPatch {

    private final List<FieldError> faults = new ArrayList<>();
    private final JsonNode patch;

    private PreferencesPatch(JsonNode patch) {
        this.patch = patch;
    }

    static Wishes applied(@Nullable JsonNode patch, Wishes old) {
        if (patch == null || !patch.isObject()) {
            throw new Rejection.Invalid(FieldError.at("", "shape", "must be an object"));
        }
        return new PreferencesPatch(patch).over(old);
    }

    private Wishes over(Wishes old) {
        patch.fieldNames().forEachRemaining(this::known);
        var language = patch.has("language") ? language() : old.language();
        var services =
                patch.has("services")
                        ? new LinkedHashSet<>(services())
                        : new LinkedHashSet<>(old.services());
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        return new Wishes(language, services);
    }

    private void known(String field) {
        if (!field.equals("language") && !field.equals("services")) {
            faults.add(
                    FieldError.at(JsonPointers.step(field), "unknown-field", "can't be changed"));
        }
    }

    private @Nullable String language() {
        var node = patch.get("language");
        if (node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            faults.add(FieldError.at("/language", "shape", "must be a text"));
        }
        WishChecks.language(node.asText(), faults);
        return node.asText();
    }

    private List<String> services() {
        var node = patch.get("services");
        var ids = new ArrayList<String>();
        if (node.isNull()) {
            return ids;
        }
        for (var element : node) {
            ids.add(element.asText());
            if (!element.isTextual()) {
                faults.add(
                        FieldError.at("/services/" + (ids.size() - 1), "shape", "must be a text"));
            }
        }
        if (!node.isArray()) {
            faults.add(FieldError.at("/services", "shape", "must be a list"));
        }
        WishChecks.services(ids, faults);
        return ids;
    }
}
