package org.article28.notifier.subscription;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.announcement.Interest;
import org.article28.notifier.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber wants to be told.
 *
 * @param language BCP 47; none means the list's own
 * @param services ids of the register's services; none means all
 * @param rhythm how often and when
 */
record Wishes(
        @Nullable String language, Set<String> services, ChangesWanted changes, Rhythm rhythm) {

    Wishes {
        services = Collections.unmodifiableSet(new LinkedHashSet<>(services));
    }

    Interest interest() {
        return new Interest(services, changes);
    }
}
