package org.article28.api.subscriptions;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.article28.model.staff.SecretKeys;

/** Makes the keys that the notifier has, too: events and assertions are signed with them. */
class NotifierKeys {

    @Produces
    @Singleton
    SecretKeys keys(NotifierConfig config) {
        return new SecretKeys("article28.notifier.keys", config.keys());
    }
}
