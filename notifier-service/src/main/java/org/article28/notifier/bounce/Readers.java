package org.article28.notifier.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.database.Database;

/** Those whom mails were sent to. */
@ApplicationScoped
class Readers {

    private final Database database;

    Readers(Database database) {
        this.database = database;
    }

    /**
     * Until the transaction ends, and before any delivery of theirs, as an erasure does: otherwise
     * each would wait for the other. Who holds it counts alone. Empty where erased.
     */
    Optional<EmailAddress> lock(long recipientId) {
        return locked(
                        """
                        select address from subscription
                        where recipient_id = ? and address is not null for update
                        """,
                        recipientId)
                .or(
                        () ->
                                locked(
                                        """
                                        select address from contractual_contact
                                        where recipient_id = ? and address is not null for update
                                        """,
                                        recipientId));
    }

    private Optional<EmailAddress> locked(String sql, long recipientId) {
        return database.first(
                sql, row -> EmailAddress.stored(row.getString("address")), recipientId);
    }
}
