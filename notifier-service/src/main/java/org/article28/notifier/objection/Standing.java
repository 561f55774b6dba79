package org.article28.notifier.objection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Whether the sender speaks for the customer, under the names that the wire and the table use. */
public enum Standing {
    /** Told by the organisation to be the customer's contact. */
    CONTRACTUAL_CONTACT("contractual-contact"),
    /** Says so. */
    CLAIMED("claimed"),
    /** Staff found it to be so. */
    VERIFIED("verified");

    private final String wire;

    Standing(String wire) {
        this.wire = wire;
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    static Optional<Standing> named(String wire) {
        return Arrays.stream(values()).filter(standing -> standing.wire.equals(wire)).findFirst();
    }

    static Standing stored(String wire) {
        return named(wire).orElseThrow();
    }
}
