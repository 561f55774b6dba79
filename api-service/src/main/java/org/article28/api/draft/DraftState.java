package org.article28.api.draft;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far a draft is; only an open one can be changed. */
public enum DraftState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("discarded")
    DISCARDED;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DraftState of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
