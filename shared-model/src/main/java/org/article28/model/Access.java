package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** How far a sub-processor reaches into the data; absent parts are unstated. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Access(
        @Nullable Boolean remoteOnly, @Nullable Boolean temporary, @Prose @Nullable String note) {

    public Access {
        note = Text.of(note);
    }
}
