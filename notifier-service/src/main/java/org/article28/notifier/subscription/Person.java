package org.article28.notifier.subscription;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was told, for auditors alone.
 *
 * @param address in clear; null where it was erased
 * @param addressProof the keyed hash in its place, where it was
 * @param customer of a contractual contact; null for subscribers
 */
public record Person(
        long recipientId,
        UUID subscription,
        @Nullable String address,
        @Nullable String addressProof,
        @Nullable String customer,
        @Nullable String contractReference) {

    /** Tells no address. */
    @Override
    public String toString() {
        return "Person " + subscription;
    }
}
