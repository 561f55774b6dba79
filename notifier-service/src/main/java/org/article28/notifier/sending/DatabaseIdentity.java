package org.article28.notifier.sending;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.notifier.database.Database;

/**
 * Which database this is, by what no dump takes along: the identifier of its cluster, and the oid
 * of a table. A standby that takes over has both.
 */
@ApplicationScoped
class DatabaseIdentity {

    /** What is there. */
    private static final String HERE =
            """
            select system_identifier::text as system_identifier,
                   'notifier.intake'::regclass::oid::bigint as table_oid
            from pg_control_system()
            """;

    private final Database database;

    DatabaseIdentity(Database database) {
        this.database = database;
    }

    /**
     * Whether the one that was seen last is another one, told to one replica alone; false before
     * the first, and where the database tells nothing of itself.
     */
    boolean isAnother() {
        return isTold()
                && database.first(
                                """
                                select 1 from database_seen seen, (%s) here
                                where (seen.system_identifier, seen.table_oid)
                                    <> (here.system_identifier, here.table_oid)
                                for update of seen
                                """
                                        .formatted(HERE),
                                row -> true)
                        .isPresent();
    }

    void see() {
        if (isTold()) {
            database.update(
                    """
                    insert into database_seen (system_identifier, table_oid) %s
                    on conflict (only_row) do update set
                        system_identifier = excluded.system_identifier,
                        table_oid = excluded.table_oid
                    """
                            .formatted(HERE));
        }
    }

    /** Some who run databases for others keep that to themselves. */
    private boolean isTold() {
        return database.first(
                        "select has_function_privilege('pg_control_system()', 'execute') as told",
                        row -> row.getBoolean("told"))
                .orElseThrow();
    }
}
