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

    /** The contact that a recipient is, an ended one too. */
    public Optional<Contact> contact(long recipientId) {
        return contacts.byIds(List.of(recipientId)).stream().findFirst();
    }

    public void note(long recipientId, LastBounce bounce) {
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
    }
}
