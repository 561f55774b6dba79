package org.article28.api.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;
import org.article28.api.history.Snapshot;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Finds the version that a parameter names: a number, {@code latest}, {@code previous} or an
 * instant.
 */
@ApplicationScoped
public class VersionReference {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** RFC 3339 knows years of four digits; these are in such a year in every time zone. */
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-30T23:59:59Z");

    private static final String NAMES =
            "a version number, latest, previous or an instant such as 2026-01-31T12:00:00Z";
    private static final String INSTANT = "an instant such as 2026-01-31T12:00:00Z";

    private final History history;

    VersionReference(History history) {
        this.history = history;
    }

    /** The two versions of a difference. */
    public record Range(Snapshot from, Snapshot to) {}

    /**
     * The snapshot of the version that is named, of the newest one where none is; empty for {@code
     * 0}.
     *
     * @throws Rejection.Malformed if it names no version
     * @throws Rejection.NotFound if there is no such version
     */
    public Snapshot snapshot(String parameter, @Nullable String reference) {
        return snapshot(parameter, reference == null ? "latest" : reference, newest());
    }

    /**
     * The snapshot of the version that one of the two parameters {@code version} and {@code at}
     * names, as {@link #snapshot} does; {@code at} is an instant.
     *
     * @throws Rejection.Malformed if there are both
     */
    public Snapshot asked(@Nullable String version, @Nullable String at) {
        if (at == null) {
            return snapshot("version", version);
        }
        if (version != null) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "at", "together", "version and at both name a version; give one"));
        }
        return at(instant("at", at, INSTANT));
    }

    /**
     * The instant by which the two parameters name a version; null where it is named otherwise, or
     * not at all.
     *
     * @throws Rejection.Malformed if it is no instant
     */
    @Nullable Instant instant(@Nullable String version, @Nullable String at) {
        if (at != null) {
            return instant("at", at, INSTANT);
        }
        return version == null
                        || NUMBER.matcher(version).matches()
                        || version.equals("latest")
                        || version.equals("previous")
                ? null
                : instant("version", version, NAMES);
    }

    private Snapshot at(Instant instant) {
        return history.at(instant).map(history::snapshot).orElse(Snapshot.EMPTY);
    }

    /**
     * As {@link #snapshot}, for two names that mean the same newest version, whatever is published
     * meanwhile.
     */
    public Range range(String from, String to) {
        long newest = newest();
        return new Range(snapshot("from", from, newest), snapshot("to", to, newest));
    }

    private long newest() {
        return history.newest().map(PublishedVersion::number).orElse(0L);
    }

    private Snapshot snapshot(String parameter, String reference, long newest) {
        if (NUMBER.matcher(reference).matches()) {
            return numberedSnapshot(Long.parseLong(reference));
        }
        return switch (reference) {
            case "latest" -> newestSnapshot(newest);
            case "previous" -> numberedSnapshot(Math.max(0, newest - 1));
            default -> at(instant(parameter, reference, NAMES));
        };
    }

    /** Without asking the database, unless another one became the newest just now. */
    private Snapshot newestSnapshot(long newest) {
        var snapshot = history.newestSnapshot();
        return snapshot.number() == newest ? snapshot : numberedSnapshot(newest);
    }

    private Snapshot numberedSnapshot(long number) {
        return number == 0 ? Snapshot.EMPTY : history.snapshot(numbered(number));
    }

    /** As {@link #snapshot}, without its content. */
    public PublishedVersion version(String reference) {
        if (NUMBER.matcher(reference).matches()) {
            return numbered(Long.parseLong(reference));
        }
        if (reference.equals("latest")) {
            return history.newest()
                    .orElseThrow(() -> new Rejection.NotFound("nothing is published yet"));
        }
        throw new Rejection.Malformed(
                FieldError.ofParameter("version", "version", "a version is a number or latest"));
    }

    private PublishedVersion numbered(long number) {
        return history.numbered(number)
                .orElseThrow(() -> new Rejection.NotFound("there is no version " + number));
    }

    private static Instant instant(String parameter, String reference, String taken) {
        try {
            var instant = Instant.parse(reference);
            if (instant.isAfter(LAST) || instant.isBefore(FIRST)) {
                throw new DateTimeParseException("out of range", reference, 0);
            }
            return instant;
        } catch (DateTimeParseException notAnInstant) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(parameter, "version", parameter + " takes " + taken));
        }
    }
}
