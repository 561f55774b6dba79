package org.article28.notifier.rhythm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often somebody wants to be told, under the name that the wire and the rows use. */
@Schema(name = "Frequency")
public enum Frequency {
    /** Of each version when it is published. */
    @JsonProperty("immediate")
    IMMEDIATE,
    /** Of all that a day changed. */
    @JsonProperty("daily")
    DAILY,
    /** Of all that a week changed. */
    @JsonProperty("weekly")
    WEEKLY;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Frequency> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(one -> one.wire().equals(wire)).findFirst();
    }

    /** For what was checked before it was stored. */
    public static Frequency stored(String wire) {
        return named(wire).orElseThrow(() -> new IllegalStateException("no frequency: " + wire));
    }
}
