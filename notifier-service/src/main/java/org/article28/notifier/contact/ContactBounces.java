package org.article28.notifier.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.article28.notifier.database.Database;

/** Mails to contractual contacts that came back. */
@ApplicationScoped
public class ContactBounces {

    private final Contacts contacts;
    private final Database database;

    ContactBounces(Contacts contacts, Database database) {
        this.contacts = contacts;
        this.database = database;
    }

    /** Returns whose they were, where it is a contact, an ended one too. */
    public Optional<Contact> note(long recipientId, LastBounce bounce) {
        database.update(
                """
                update contractual_contact
                set bounced_at = ?, bounce_status = ?, bounce_reply = ?
                where recipient_id = ? and address is not null
                """,
                bounce.at(),
                bounce.status(),
                bounce.reply(),
                recipientId);
        return contacts.byIds(List.of(recipientId)).stream().findFirst();
    }
}
