package org.article28.notifier.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of an objection at one time; rows are only ever added.
 *
 * @param by who of the staff; null where it was the sender or this service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ObjectionStep")
record Step(
        Instant at,
        ObjectionState state,
        Standing standing,
        @Nullable String answer,
        @Schema(description = "Who of the staff; absent where the notifier did it by itself")
                @Nullable String by) {

    /** The same, without who took it. */
    Step unsigned() {
        return new Step(at, state, standing, answer, null);
    }
}
