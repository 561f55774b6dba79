package org.article28.notifier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.article28.notifier.database.Database;

/** The last days to object that mails told. */
@ApplicationScoped
public class LastDays {

    private final Database database;

    LastDays(Database database) {
        this.database = database;
    }

    /** Empty where the mail of that version told none to that recipient. */
    public Optional<LocalDate> told(long version, long recipientId) {
        return database.first(
                """
                select last_day_to_object from delivery join notice on notice.id = notice_id
                where announces = ? and recipient_id = ? and last_day_to_object is not null
                """,
                row -> row.getObject("last_day_to_object", LocalDate.class),
                version,
                recipientId);
    }
}
