package org.article28.notifier.mail;

import java.util.List;
import java.util.UUID;
import org.article28.model.Register;
import org.article28.notifier.list.Upcoming;
import org.jspecify.annotations.Nullable;

/**
 * A mail to a subscriber about their own subscription.
 *
 * @param number of the mail, the same whenever it is sent again
 * @param language the subscriber's, BCP 47; none means the register's
 * @param register as it was last known; null while nothing is known
 */
public record SubscriberMailContent(
        long number,
        UUID subscription,
        @Nullable String language,
        @Nullable Register register,
        Matter matter) {

    /** What it is about. */
    public sealed interface Matter {

        /** They confirmed: this is announced, so that nobody misses what came before them. */
        record Welcome(List<Upcoming.Announced> announced) implements Matter {
            public Welcome {
                announced = List.copyOf(announced);
            }
        }

        /** They asked for what is kept of them (Art. 15, 20 GDPR). */
        record Copy() implements Matter {}

        /** They asked to be erased (Art. 17 GDPR). */
        record Erasure() implements Matter {}
    }
}
