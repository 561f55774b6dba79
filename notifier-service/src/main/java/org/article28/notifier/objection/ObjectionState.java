package org.article28.notifier.objection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How far an objection has come, under the names that the wire and the table use. */
public enum ObjectionState {
    /** Nobody looked at it yet. */
    RECEIVED("received"),
    /** Staff look at it. */
    UNDER_REVIEW("under-review"),
    /** The change is not made, or not for this customer. */
    UPHELD("upheld"),
    /** Another way was offered; the customer may still take or refuse it. */
    ALTERNATIVE_OFFERED("alternative-offered"),
    /** The change is made all the same. */
    REJECTED("rejected"),
    /** There is nothing left to object to: the change, or the objection, was taken back. */
    WITHDRAWN("withdrawn"),
    /** The contract ends. */
    TERMINATION("termination");

    private final String wire;

    ObjectionState(String wire) {
        this.wire = wire;
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    static Optional<ObjectionState> named(String wire) {
        return Arrays.stream(values()).filter(state -> state.wire.equals(wire)).findFirst();
    }

    static ObjectionState stored(String wire) {
        return named(wire).orElseThrow();
    }

    /** Whether the sender is told of it, with an answer. */
    boolean isAnswer() {
        return this != RECEIVED && this != UNDER_REVIEW;
    }

    boolean isOpen() {
        return !next().isEmpty();
    }

    Set<ObjectionState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(UNDER_REVIEW, WITHDRAWN);
            case UNDER_REVIEW ->
                    EnumSet.of(UPHELD, ALTERNATIVE_OFFERED, REJECTED, WITHDRAWN, TERMINATION);
            case ALTERNATIVE_OFFERED -> EnumSet.of(UPHELD, REJECTED, WITHDRAWN, TERMINATION);
            case UPHELD, REJECTED, WITHDRAWN, TERMINATION -> EnumSet.noneOf(ObjectionState.class);
        };
    }
}
