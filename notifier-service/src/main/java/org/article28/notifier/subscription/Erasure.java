package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.contact.Contact;
import org.article28.notifier.contact.ErasableContacts;
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
    private final OptIns optIns;
    private final ErasableContacts contacts;
    private final Database database;
    private final AddressProofs proofs;
    private final Event<Erased> erased;

    Erasure(
            Subscriptions subscriptions,
            OptIns optIns,
            ErasableContacts contacts,
            Database database,
            AddressProofs proofs,
            Event<Erased> erased) {
        this.subscriptions = subscriptions;
        this.optIns = optIns;
        this.contacts = contacts;
        this.database = database;
        this.proofs = proofs;
        this.erased = erased;
    }

    /** Returns whether there may be more of them. */
    @Transactional
    boolean eraseEndedBefore(Instant limit, Instant now) {
        var ended = subscriptions.endedBefore(limit, BATCH);
        for (var subscription : ended) {
            optIns.lockAll(subscription.address());
            subscriptions
                    .lock(subscription.recipientId())
                    .filter(still -> !still.active())
                    .ifPresent(still -> eraseLocked(still, now));
        }
        var contracts = contacts.lockEndedBefore(limit, BATCH);
        contracts.forEach(this::erase);
        return ended.size() == BATCH || contracts.size() == BATCH;
    }

    /**
     * Contractual contacts are erased once they have ended: until then a contract needs them.
     * Returns which subscriber it erased; empty where nobody of that address is subscribed or was.
     */
    @Transactional
    Optional<Subscription> erase(EmailAddress address, Instant now) {
        optIns.lockAll(address);
        var known = subscriptions.ofAddress(address);
        known.ifPresentOrElse(
                subscription -> eraseLocked(subscription, now),
                () -> eraseOptIns(address, proofs.of(address.canonical())));
        contacts.lockEnded(address).forEach(this::erase);
        return known;
    }

    @Transactional
    void erase(Subscription subscription, Instant now) {
        optIns.lockAll(subscription.address());
        subscriptions.lock(subscription.recipientId()).ifPresent(still -> eraseLocked(still, now));
    }

    /** With its opt-ins, so that none of them is confirmed in between. */
    private void eraseLocked(Subscription subscription, Instant now) {
        var address = subscription.address();
        var proof = proofs.of(address.canonical());
        subscriptions.erase(subscription.recipientId(), proof, now);
        eraseOptIns(address, proof);
        database.update(
                "delete from subscriber_mail where recipient_id = ?", subscription.recipientId());
        erased.fire(new Erased(subscription.recipientId(), subscription.publicId(), address));
    }

    private void erase(Contact contact) {
        contacts.erase(contact.recipientId(), proofs.of(contact.address().canonical()));
        erased.fire(new Erased(contact.recipientId(), contact.publicId(), contact.address()));
    }

    /** A confirmed one is the evidence of a consent, an unconfirmed one is nothing. */
    private void eraseOptIns(EmailAddress address, String proof) {
        database.update(
                "delete from opt_in where canonical = ? and confirmed_at is null",
                address.canonical());
        database.update(
                """
                update opt_in
                set address = null, canonical = null, address_proof = ?,
                    wording = case origin when 'import' then '(erased)' else wording end
                where canonical = ?
                """,
                proof,
                address.canonical());
    }
}
