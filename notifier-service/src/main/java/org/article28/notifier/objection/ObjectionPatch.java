package org.article28.notifier.objection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.article28.model.JsonPointers;
import org.article28.model.Prose;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What staff change of an objection; what is left out stays. */
@Schema(description = "A merge patch; what is left out stays")
record ObjectionPatch(
        @Schema(
                        description =
                                "`received` → `under-review` (or `withdrawn`) → `upheld`, `alternative-offered`, `rejected`,"
                                        + " `withdrawn` or `termination`; an alternative that was offered may still"
                                        + " become any other of these")
                @Nullable ObjectionState state,
        @Schema(
                        description = "Needed with every state after `under-review`",
                        pattern = Prose.SENT,
                        maxLength = ObjectionPatch.LONGEST_ANSWER)
                @Nullable String answer,
        @Schema(
                        description = "Whether the sender speaks for the customer",
                        enumeration = {"claimed", "verified"})
                @Nullable Standing standing) {

    static final int LONGEST_ANSWER = 4_000;

    /**
     * @throws Rejection.Invalid for what is no patch of an objection
     */
    static ObjectionPatch read(@Nullable JsonNode patch) {
        if (patch == null || !patch.isObject()) {
            throw new Rejection.Invalid(FieldError.at("", "shape", "must be an object"));
        }
        var faults = new ArrayList<FieldError>();
        for (var field : patch.properties()) {
            check(field.getKey(), field.getValue(), faults);
        }
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        return new ObjectionPatch(
                patch.has("state") ? ObjectionState.stored(patch.get("state").asText()) : null,
                patch.has("answer") ? patch.get("answer").asText().strip() : null,
                patch.has("standing") ? Standing.stored(patch.get("standing").asText()) : null);
    }

    private static void check(String name, JsonNode value, List<FieldError> faults) {
        var pointer = JsonPointers.step(name);
        switch (name) {
            case "state", "standing", "answer" -> {
                if (value.isTextual()) {
                    text(name, pointer, value.asText(), faults);
                } else {
                    faults.add(FieldError.at(pointer, "shape", "must be a text"));
                }
            }
            default -> faults.add(FieldError.at(pointer, "unknown-field", "can't be changed"));
        }
    }

    private static void text(String name, String pointer, String text, List<FieldError> faults) {
        switch (name) {
            case "state" -> {
                if (ObjectionState.named(text).isEmpty()) {
                    faults.add(FieldError.at(pointer, "unknown-code", "there is no state " + text));
                }
            }
            case "standing" -> {
                if (!text.equals(Standing.CLAIMED.wire())
                        && !text.equals(Standing.VERIFIED.wire())) {
                    faults.add(
                            FieldError.at(
                                    pointer, "unknown-code", "is claimed or verified, by staff"));
                }
            }
            default -> Words.check(pointer, text, LONGEST_ANSWER, faults);
        }
    }

    /** Tells nothing of what was written. */
    @Override
    public String toString() {
        return "ObjectionPatch";
    }
}
