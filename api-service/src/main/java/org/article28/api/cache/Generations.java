package org.article28.api.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;
import org.article28.api.timeline.Days;
import org.jspecify.annotations.Nullable;

/** Tells which generation of answers it is. */
@ApplicationScoped
class Generations {

    private final KeptAnswers answers;
    private final History history;
    private final Clock clock;
    private volatile @Nullable Generation last;

    Generations(KeptAnswers answers, History history, Clock clock) {
        this.answers = answers;
        this.history = history;
        this.clock = clock;
    }

    /** The present one, without asking anybody; null where it has to be found out. */
    @Nullable Generation known() {
        var generation = last;
        return generation != null
                        && generation.holds(number(), history.redactions(), clock.instant())
                ? generation
                : null;
    }

    /** The present one. */
    Generation present() {
        var known = known();
        if (known != null) {
            return known;
        }
        long redactions = history.redactions();
        var snapshot = history.newestSnapshot();
        var zone = Days.zone(snapshot.document());
        var day = Days.of(clock.instant(), snapshot.document());
        var generation =
                new Generation(
                        snapshot.number(),
                        redactions,
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant());
        var before = last;
        if (before != null && before.redactions() != redactions) {
            // What was redacted stays in no memory.
            answers.forget();
        }
        last = generation;
        return generation;
    }

    private long number() {
        return history.newest().map(PublishedVersion::number).orElse(0L);
    }
}
