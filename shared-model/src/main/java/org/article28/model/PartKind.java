package org.article28.model;

import com.fasterxml.jackson.annotation.JsonProperty;

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
}
