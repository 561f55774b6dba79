package org.article28.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** The kinds of parts, under the names that the wire and the database use. */
public enum PartKind {
    @JsonProperty("register")
    REGISTER("register"),
    @JsonProperty("sub-processor")
    SUB_PROCESSOR("sub-processor"),
    @JsonProperty("assessment")
    ASSESSMENT("assessment");

    private final String wire;

    PartKind(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    /** The kind of that name; there must be one. */
    public static PartKind of(String wire) {
        return Arrays.stream(values())
                .filter(kind -> kind.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of part: " + wire));
    }
}
