package org.article28.notifier.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** The mails about somebody's own subscription, for the copy of their own data. */
@ApplicationScoped
class MailsOfPerson implements KeptOfPerson {

    private final Database database;

    MailsOfPerson(Database database) {
        this.database = database;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mailed(String kind, Instant requestedAt, String state, @Nullable Instant mailedAt) {}

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public List<?> of(long recipientId, UUID subscription) {
        return database.list(
                """
                select kind, requested_at, mail_state, mailed_at from subscriber_mail
                where recipient_id = ? order by id
                """,
                row ->
                        new Mailed(
                                row.getString("kind"),
                                Columns.instant(row, "requested_at"),
                                row.getString("mail_state"),
                                Columns.instantOrNull(row, "mailed_at")),
                recipientId);
    }
}
