package org.article28.api.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.article28.api.history.Snapshot;
import org.article28.api.problem.Rejection;
import org.article28.api.timeline.Days;
import org.jspecify.annotations.Nullable;

/** Finds what is asked for on the two axes of time: which version, and which day. */
@ApplicationScoped
public class TimeAxes {

    private final VersionReference versions;
    private final Clock clock;

    TimeAxes(VersionReference versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** The list as that version knows it, as it stands on that day. */
    public record Point(Snapshot snapshot, LocalDate day) {}

    /**
     * Where no day is asked for, it is today in the register's time zone. A version that is named
     * once and for all is seen on the day of its publication, so that the answer stays what it is.
     *
     * @throws Rejection.Malformed if a parameter can't be read, or both name a version
     * @throws Rejection.NotFound if there is no such version
     */
    public Point at(@Nullable String version, @Nullable String at, @Nullable String asOf) {
        var snapshot = versions.asked(version, at);
        return new Point(
                snapshot,
                asOf == null ? day(snapshot, isMoving(version, at)) : Days.named("asOf", asOf));
    }

    private LocalDate day(Snapshot snapshot, boolean moving) {
        var published = snapshot.version();
        var instant = moving || published == null ? clock.instant() : published.publishedAt();
        return Days.of(instant, snapshot.document());
    }

    private static boolean isMoving(@Nullable String version, @Nullable String at) {
        return at == null
                && (version == null || version.equals("latest") || version.equals("previous"));
    }
}
