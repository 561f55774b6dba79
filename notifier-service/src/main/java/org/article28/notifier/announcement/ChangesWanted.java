package org.article28.notifier.announcement;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which changes somebody wants to be told of, under the names that the wire and the rows use. */
public enum ChangesWanted {
    ALL("all"),
    /** All but those that change white space, links, order and the like. */
    NOT_EDITORIAL("not-editorial");

    private final String wire;

    ChangesWanted(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public static Optional<ChangesWanted> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(choice -> choice.wire.equals(wire)).findFirst();
    }

    /** For what was checked before it was stored. */
    public static ChangesWanted stored(String wire) {
        return named(wire).orElseThrow(() -> new IllegalStateException("no choice: " + wire));
    }
}
