package org.article28.notifier.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** What somebody asked for by the form, each time, for the copy of their own data. */
@ApplicationScoped
class OptInsOfPerson implements KeptOfPerson {

    private final Database database;

    OptInsOfPerson(Database database) {
        this.database = database;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            Instant requestedAt,
            String origin,
            @Nullable String language,
            Set<String> services,
            String changes,
            String evidence,
            @Nullable Instant mailedAt,
            @Nullable Instant confirmedAt) {}

    @Override
    public String name() {
        return "optIns";
    }

    @Override
    public List<?> of(long recipientId, UUID subscription) {
        return database.list(
                """
                select opt_in.* from opt_in join subscription using (canonical)
                where recipient_id = ? order by opt_in.id
                """,
                OptInsOfPerson::read,
                recipientId);
    }

    private static Asked read(ResultSet row) throws SQLException {
        return new Asked(
                Columns.instant(row, "requested_at"),
                row.getString("origin"),
                row.getString("language"),
                Columns.texts(row, "services"),
                row.getString("changes"),
                row.getString("wording"),
                Columns.instantOrNull(row, "mailed_at"),
                Columns.instantOrNull(row, "confirmed_at"));
    }
}
