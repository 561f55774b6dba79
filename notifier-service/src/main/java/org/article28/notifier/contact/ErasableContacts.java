package org.article28.notifier.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;

/** The contractual contacts, for the erasure of whom no contract needs any more. */
@ApplicationScoped
public class ErasableContacts {

    private final Database database;

    ErasableContacts(Database database) {
        this.database = database;
    }

    /** Whom contracts still need, of one address. */
    public List<UUID> activeOf(EmailAddress address) {
        return database.list(
                """
                select public_id from contractual_contact
                where ended_at is null and canonical = ? order by created_at
                """,
                row -> Columns.uuid(row, "public_id"),
                address.canonical());
    }

    /** Ended ones whose address is still there. */
    public List<Contact> lockEndedBefore(Instant limit, int most) {
        return database.list(
                """
                select * from contractual_contact
                where ended_at < ? and address is not null
                order by ended_at limit ? for update skip locked
                """,
                Contacts::read,
                limit,
                most);
    }

    /** Ended ones of one address that is still there. */
    public List<Contact> lockEnded(EmailAddress address) {
        return database.list(
                """
                select * from contractual_contact
                where ended_at is not null and canonical = ? for update
                """,
                Contacts::read,
                address.canonical());
    }

    public void erase(long recipientId, String proof) {
        database.update(
                """
                update contractual_contact set address = null, canonical = null, address_proof = ?, bounce_reply = null
                where recipient_id = ?
                """,
                proof,
                recipientId);
    }
}
