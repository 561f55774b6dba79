package org.article28.api.meaning;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.article28.model.Access;
import org.article28.model.Location;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** How far an engagement reaches: places, services, access. In doubt, further. Pure. */
final class Reach {

    private Reach() {}

    /** Countries of the importer and of the locations, ISO 3166-1. */
    static Set<String> countries(SubProcessor entry) {
        var countries = new TreeSet<String>();
        if (entry.country() != null) {
            countries.add(entry.country());
        }
        for (var location : entry.locations()) {
            if (location.country() != null) {
                countries.add(location.country());
            }
        }
        return countries;
    }

    /** Whether there is a place, or something done at a place, that no location told before. */
    static boolean goesFurther(Collection<Location> before, Collection<Location> now) {
        return now.stream()
                .anyMatch(location -> before.stream().noneMatch(old -> covers(old, location)));
    }

    /** What is unstated covers all of its kind. */
    private static boolean covers(Location old, Location now) {
        return old.type() == now.type()
                && Objects.equals(old.country(), now.country())
                && Wording.same(old.region(), now.region())
                && (old.type() != Location.Type.OTHER || Wording.same(old.stated(), now.stated()))
                && (old.activity() == null || old.activity() == now.activity())
                && !servicesGrew(old.services(), now.services())
                && (old.condition() == null || now.condition() != null);
    }

    /** None means all. */
    static boolean servicesGrew(Set<String> before, Set<String> now) {
        return !before.isEmpty() && (now.isEmpty() || !before.containsAll(now));
    }

    /** A limit that was told is told no longer. */
    static boolean accessGrew(@Nullable Access before, @Nullable Access now) {
        return before != null
                && (isLifted(before.remoteOnly(), now == null ? null : now.remoteOnly())
                        || isLifted(before.temporary(), now == null ? null : now.temporary()));
    }

    private static boolean isLifted(@Nullable Boolean before, @Nullable Boolean now) {
        return Boolean.TRUE.equals(before) && !Boolean.TRUE.equals(now);
    }
}
