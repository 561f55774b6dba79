package org.article28.api.meaning;

import static org.article28.model.ChangeClass.MATERIAL;
import static org.article28.model.ChangeClass.NOTICE;
import static org.article28.model.ChangeEvent.ANNOUNCED;
import static org.article28.model.ChangeEvent.BROUGHT_FORWARD;
import static org.article28.model.ChangeEvent.CORRECTED;
import static org.article28.model.ChangeEvent.EFFECTIVE_NOW;
import static org.article28.model.ChangeEvent.ENDED;
import static org.article28.model.ChangeEvent.POSTPONED;
import static org.article28.model.ChangeEvent.WITHDRAWN;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** What a change of the first and the last day of an engagement does, seen from one day. Pure. */
final class EntryDates {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final LocalDate today;

    EntryDates(LocalDate today) {
        this.today = today;
    }

    boolean isAnnounced(SubProcessor entry) {
        return isLater(entry.engagedFrom());
    }

    boolean isEnded(SubProcessor entry) {
        return isPast(entry.engagedUntil());
    }

    Optional<Facet> ofBegin(@Nullable LocalDate before, @Nullable LocalDate after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        if (after != null && isLater(after)) {
            boolean sooner = isLater(before) && Objects.requireNonNull(before).isAfter(after);
            return Optional.of(Facet.on(after, MATERIAL, sooner ? BROUGHT_FORWARD : POSTPONED));
        }
        return Optional.of(Facet.now(MATERIAL, isLater(before) ? BROUGHT_FORWARD : CORRECTED));
    }

    /** The last day is inclusive: an end takes effect on the day after. */
    Optional<Facet> ofEnd(@Nullable LocalDate was, @Nullable LocalDate is) {
        var before = end(was);
        var after = end(is);
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        if (isPast(before)) {
            // An engagement that was over goes on: to readers the same as a new one.
            return Optional.of(
                    isPast(after)
                            ? Facet.now(MATERIAL, CORRECTED)
                            : Facet.now(NOTICE, EFFECTIVE_NOW));
        }
        if (after == null) {
            return Optional.of(Facet.now(MATERIAL, WITHDRAWN));
        }
        if (isPast(after)) {
            return Optional.of(Facet.now(MATERIAL, ENDED));
        }
        var event =
                before == null ? ANNOUNCED : after.isAfter(before) ? POSTPONED : BROUGHT_FORWARD;
        return Optional.of(Facet.on(after.plusDays(1), MATERIAL, event));
    }

    /** The day after the last that RFC 3339 can write is never told: it means no end. */
    private static @Nullable LocalDate end(@Nullable LocalDate day) {
        return day == null || day.equals(LAST) ? null : day;
    }

    boolean isLater(@Nullable LocalDate day) {
        return day != null && day.isAfter(today);
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(today);
    }
}
