package org.article28.api.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.article28.api.history.Snapshot;
import org.article28.api.problem.Rejection;
import org.article28.api.timeline.Days;
import org.article28.model.problem.FieldError;
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
     * by its number is seen on the day of its publication, so that the answer stays what it is; one
     * that is named by an instant, on the day of that instant, as it was shown then.
     *
     * @throws Rejection.Malformed if a parameter can't be read, or both name a version
     * @throws Rejection.NotFound if there is no such version
     */
    public Point at(@Nullable String version, @Nullable String at, @Nullable String asOf) {
        var snapshot = versions.asked(version, at);
        return new Point(
                snapshot,
                asOf == null
                        ? Days.of(instant(snapshot, version, at), snapshot.document())
                        : Days.named("asOf", asOf));
    }

    /**
     * As {@link #at}, for what lies ahead: whoever asks for a day before the version was published
     * would find nearly all of its entries ahead.
     *
     * @throws Rejection.Malformed for such a day, too
     */
    public Point ahead(@Nullable String version, @Nullable String at, @Nullable String asOf) {
        var point = at(version, at, asOf);
        var published = point.snapshot().version();
        if (asOf != null
                && published != null
                && point.day()
                        .isBefore(Days.of(published.publishedAt(), point.snapshot().document()))) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "asOf",
                            "too-early",
                            "asOf is the day of the version's publication or a later one"));
        }
        return point;
    }

    private Instant instant(Snapshot snapshot, @Nullable String version, @Nullable String at) {
        var named = versions.instant(version, at);
        if (named != null) {
            return named;
        }
        var published = snapshot.version();
        boolean moving = version == null || version.equals("latest") || version.equals("previous");
        return moving || published == null ? clock.instant() : published.publishedAt();
    }
}
