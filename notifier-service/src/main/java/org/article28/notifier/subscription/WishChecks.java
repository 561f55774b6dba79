package org.article28.notifier.subscription;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.article28.model.LanguageTags;
import org.article28.model.problem.FieldError;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.rhythm.Frequency;
import org.article28.notifier.rhythm.Rhythm;
import org.article28.notifier.rhythm.Weekday;
import org.jspecify.annotations.Nullable;

/** What wishes must be in themselves, before the register is asked. */
final class WishChecks {

    static final int MOST_SERVICES = 200;
    static final int LAST_HOUR = 23;
    static final String ZONE = "^[A-Za-z0-9_+/-]+$";
    static final int LONGEST_ZONE = 100;

    /** Java makes the set anew whenever it is asked. */
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private WishChecks() {}

    static void language(@Nullable String language, List<FieldError> faults) {
        if (language != null && !LanguageTags.isKnown(language)) {
            faults.add(
                    FieldError.at(
                            "/language",
                            "language",
                            "must be a BCP 47 tag of a language, such as en or de-AT"));
        }
    }

    static void services(@Nullable List<String> services, List<FieldError> faults) {
        if (services == null) {
            return;
        }
        if (services.size() > MOST_SERVICES) {
            faults.add(FieldError.at("/services", "too-many", "are more than " + MOST_SERVICES));
        } else if (services.stream().anyMatch(Objects::isNull)) {
            faults.add(FieldError.at("/services", "shape", "holds a null"));
        }
    }

    /** None means all. */
    static ChangesWanted changes(@Nullable String changes, List<FieldError> faults) {
        if (changes == null) {
            return ChangesWanted.ALL;
        }
        var wanted = ChangesWanted.named(changes);
        if (wanted.isEmpty()) {
            faults.add(
                    FieldError.at("/changes", "unknown", "must be \"all\" or \"not-editorial\""));
        }
        return wanted.orElse(ChangesWanted.ALL);
    }

    /** None means at once, and the defaults of {@link Rhythm} for all else. */
    static Rhythm rhythm(
            @Nullable String frequency,
            @Nullable Integer hour,
            @Nullable String weekday,
            @Nullable String zone,
            List<FieldError> faults) {
        var wanted = Frequency.named(frequency == null ? "immediate" : frequency);
        if (wanted.isEmpty()) {
            faults.add(
                    FieldError.at(
                            "/frequency",
                            "unknown",
                            "must be \"immediate\", \"daily\" or \"weekly\""));
        }
        if (hour != null && (hour < 0 || hour > LAST_HOUR)) {
            faults.add(FieldError.at("/hour", "range", "must be 0 to " + LAST_HOUR));
        }
        var day = Weekday.named(weekday);
        if (weekday != null && day.isEmpty()) {
            faults.add(FieldError.at("/weekday", "unknown", "must be a day such as \"monday\""));
        }
        if (zone != null && !ZONES.contains(zone)) {
            faults.add(
                    FieldError.at(
                            "/zone", "time-zone", "must be a time zone of the IANA database"));
        }
        return new Rhythm(wanted.orElse(Frequency.IMMEDIATE), hour, day.orElse(null), zone);
    }
}
