package org.article28.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens in time by a change, under the names that the wire uses. */
public enum ChangeEvent {
    /** It takes effect on a later day. */
    @JsonProperty("announced")
    ANNOUNCED("announced"),
    /** It holds from the publication on. */
    @JsonProperty("effective-now")
    EFFECTIVE_NOW("effective-now"),
    /** What was announced takes effect later than told before. */
    @JsonProperty("postponed")
    POSTPONED("postponed"),
    /** What was announced takes effect sooner than told before. */
    @JsonProperty("brought-forward")
    BROUGHT_FORWARD("brought-forward"),
    /** What was announced will not happen. */
    @JsonProperty("withdrawn")
    WITHDRAWN("withdrawn"),
    /** An engagement is over. */
    @JsonProperty("ended")
    ENDED("ended"),
    /** An earlier version was wrong. */
    @JsonProperty("corrected")
    CORRECTED("corrected"),
    /** What had come to its end, or had taken effect, is tidied away; nothing else changes. */
    @JsonProperty("archived")
    ARCHIVED("archived");

    private final String wire;

    ChangeEvent(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
