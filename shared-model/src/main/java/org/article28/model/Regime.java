package org.article28.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A body of data protection law with rules of its own for transfers. */
public enum Regime {
    @JsonProperty("eu")
    EU,
    @JsonProperty("uk")
    UK,
    @JsonProperty("ch")
    CH
}
