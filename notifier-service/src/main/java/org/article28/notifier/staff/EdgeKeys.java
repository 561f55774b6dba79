package org.article28.notifier.staff;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.article28.model.staff.SecretKeys;

/** Makes the keys by which the edge is known: it signs events with them, too. */
class EdgeKeys {

    @Produces
    @Singleton
    SecretKeys keys(StaffConfig config) {
        return new SecretKeys("article28.staff.keys", config.keys());
    }
}
