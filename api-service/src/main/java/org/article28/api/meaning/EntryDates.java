package org.article28.api.meaning;

import static org.article28.model.ChangeClass.MATERIAL;
import static org.article28.model.ChangeEvent.ANNOUNCED;
import static org.article28.model.ChangeEvent.BROUGHT_FORWARD;
import static org.article28.model.ChangeEvent.CORRECTED;
import static org.article28.model.ChangeEvent.ENDED;
import static org.article28.model.ChangeEvent.POSTPONED;
import static org.article28.model.ChangeEvent.WITHDRAWN;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a change of the first and the last day of an engagement does, seen from one day. Pure. */
final class EntryDates {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final LocalDate today;

    EntryDates(LocalDate today) {
        this.today = today;
    }

    /** The day on which an engagement begins; today, if it began before. */
    Optional<Facet> moved(LocalDate before, LocalDate after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (after.isAfter(before)) {
            return Optional.of(Facet.on(after, MATERIAL, POSTPONED));
        }
        return Optional.of(
                isLater(after)
                        ? Facet.on(after, MATERIAL, BROUGHT_FORWARD)
                        : Facet.now(MATERIAL, BROUGHT_FORWARD));
    }

    /** Another first day that moves nothing is put right only. */
    Optional<Facet> ofBegin(@Nullable LocalDate before, @Nullable LocalDate after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(Facet.now(MATERIAL, CORRECTED));
    }

    /** The last day is inclusive: an end takes effect on the day after. */
    Optional<Facet> ofEnd(@Nullable LocalDate was, @Nullable LocalDate is) {
        var before = end(was);
        var after = end(is);
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        if (isPast(before)) {
            // If it goes on, it begins anew, and that weighs more.
            return Optional.of(Facet.now(MATERIAL, CORRECTED));
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
