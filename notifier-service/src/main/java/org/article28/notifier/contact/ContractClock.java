package org.article28.notifier.contact;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the days of a contract are counted from. */
public enum ContractClock {
    /** The day of the publication. */
    PUBLISHED("published"),
    /** The day on which the mail was handed over. */
    SENT("sent");

    private final String wire;

    ContractClock(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    static Optional<ContractClock> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(one -> one.wire.equals(wire)).findFirst();
    }
}
