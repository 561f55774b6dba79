package org.article28.notifier.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.article28.model.JsonPointers;
import org.article28.model.problem.FieldError;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/** A merge patch (RFC 7396) over the preferences: null takes a wish back. Pure. */
final class PreferencesPatch {

    private static final Set<String> FIELDS =
            Set.of("language", "services", "changes", "frequency", "hour", "weekday", "zone");

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
        var changes = patch.has("changes") ? changes() : old.changes();
        var rhythm = rhythm(old.rhythm());
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        return new Wishes(language, services, changes, rhythm);
    }

    private Rhythm rhythm(Rhythm old) {
        var day = old.weekday();
        return WishChecks.rhythm(
                patch.has("frequency") ? text("frequency") : old.frequency().wire(),
                patch.has("hour") ? hour() : old.hour(),
                patch.has("weekday") ? text("weekday") : day == null ? null : day.wire(),
                patch.has("zone") ? text("zone") : old.zone(),
                faults);
    }

    private @Nullable Integer hour() {
        var node = patch.get("hour");
        if (node.isNull()) {
            return null;
        }
        if (!node.isInt()) {
            faults.add(FieldError.at("/hour", "shape", "must be a whole number"));
        }
        return node.asInt();
    }

    private void known(String field) {
        if (!FIELDS.contains(field)) {
            faults.add(
                    FieldError.at(JsonPointers.step(field), "unknown-field", "can't be changed"));
        }
    }

    private @Nullable String language() {
        var language = text("language");
        WishChecks.language(language, faults);
        return language;
    }

    private ChangesWanted changes() {
        return WishChecks.changes(text("changes"), faults);
    }

    private @Nullable String text(String field) {
        var node = patch.get(field);
        if (node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            faults.add(FieldError.at(JsonPointers.step(field), "shape", "must be a text"));
        }
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
