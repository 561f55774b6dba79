package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.database.Database;
import org.article28.notifier.token.AddressProofs;

/**
 * Erases persons (GDPR Art. 17). What shows that a notice was given stays, with a keyed hash in
 * place of the address (Art. 17(3)(e)).
 */
@ApplicationScoped
class Erasure {

    private static final int BATCH = 100;

    private final Subscriptions subscriptions;
    private final Database database;
    private final AddressProofs proofs;
    private final Event<Erased> erased;

    Erasure(
            Subscriptions subscriptions,
            Database database,
            AddressProofs proofs,
            Event<Erased> erased) {
        this.subscriptions = subscriptions;
        this.database = database;
        this.proofs = proofs;
        this.erased = erased;
    }

    /** Returns whether there may be more of them. */
    @Transactional
    boolean eraseEndedBefore(Instant limit, Instant now) {
        var ended = subscriptions.lockEndedBefore(limit, BATCH);
        ended.forEach(subscription -> erase(subscription, now));
        return ended.size() == BATCH;
    }

    /** Returns whom it erased; empty where nobody of that address is subscribed or was. */
    @Transactional
    Optional<Subscription> erase(EmailAddress address, Instant now) {
        var known = subscriptions.ofAddress(address);
        known.ifPresentOrElse(
                subscription -> erase(subscription, now),
                () -> eraseOptIns(address, proofs.of(address.canonical())));
        return known;
    }

    @Transactional
    void erase(Subscription subscription, Instant now) {
        var address = subscription.address();
        var proof = proofs.of(address.canonical());
        subscriptions.erase(subscription.recipientId(), proof, now);
        eraseOptIns(address, proof);
        database.update(
                "delete from subscriber_mail where recipient_id = ?", subscription.recipientId());
        erased.fire(new Erased(subscription.recipientId(), address));
    }

    /** A confirmed one is the evidence of a consent, an unconfirmed one is nothing. */
    private void eraseOptIns(EmailAddress address, String proof) {
        database.update(
                "delete from opt_in where canonical = ? and confirmed_at is null",
                address.canonical());
        database.update(
                """
                update opt_in set address = null, canonical = null, address_proof = ?
                where canonical = ?
                """,
                proof,
                address.canonical());
    }
}
