package org.article28.notifier.staff;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.article28.model.staff.StaffAssertion;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** The audit trail of this service. A deed is noted in the transaction that does it. */
@ApplicationScoped
public class Deeds {

    private final Database database;
    private final SecurityIdentity identity;
    private final Clock clock;

    Deeds(Database database, SecurityIdentity identity, Clock clock) {
        this.database = database;
        this.identity = identity;
        this.clock = clock;
    }

    /** By whoever makes the request that is being served. */
    public void note(String action, String target, @Nullable String reason) {
        database.update(
                """
                insert into deed (at, subject, address, action, target, reason)
                values (?, ?, ?, ?, ?, ?)
                """,
                clock.instant(),
                identity.getPrincipal().getName(),
                identity.<String>getAttribute(StaffAssertion.ADDRESS),
                action,
                target,
                reason);
    }

    /** All that was done to it, oldest first. */
    public List<Deed> of(String target) {
        return database.list(
                "select * from deed where target = ? order by id", Deeds::read, target);
    }

    private static Deed read(ResultSet row) throws SQLException {
        return new Deed(
                Columns.instant(row, "at"),
                row.getString("subject"),
                row.getString("address"),
                row.getString("action"),
                row.getString("target"),
                row.getString("reason"));
    }
}
