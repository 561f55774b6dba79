package org.article28.notifier.list;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** The newest register, asked for at most every few seconds and kept while the api is away. */
@ApplicationScoped
public class NewestRegister {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final PublishedList list;
    private final Clock clock;
    private volatile @Nullable Known known;

    NewestRegister(PublishedList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    private record Known(Optional<Register> register, Instant at) {}

    /** As it is now; refuses to answer from memory for longer than a few seconds. */
    public Optional<Register> fresh() {
        var last = known;
        if (last != null && clock.instant().isBefore(last.at().plus(FRESH))) {
            return last.register();
        }
        var asked = new Known(list.newestRegister(), clock.instant());
        known = asked;
        return asked.register();
    }

    /** As it was last known; empty while nothing is known. For wording, not for decisions. */
    public Optional<Register> lastKnown() {
        try {
            return fresh();
        } catch (ListAway e) {
            Log.debugf("wording from memory: %s", e.getMessage());
            var last = known;
            return last == null ? Optional.empty() : last.register();
        }
    }
}
