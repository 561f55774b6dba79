package org.article28.system.benchmark.fanout;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.article28.system.Product;
import org.article28.system.Readers;

/** The notifier's evidence, as PostgreSQL has it. */
final class Ledger implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Connection connection;

    private Ledger(Connection connection) {
        this.connection = connection;
    }

    static Ledger of(Product product) {
        return new Ledger(Readers.connect(product));
    }

    /** Seconds from when the notifier had the version to when its last delivery was made. */
    double spread(long version) {
        awaitTrue("select state <> 'spreading' from notice where version = " + version);
        return seconds(
                """
                select extract(epoch from max(d.created_at) - n.taken_in_at)
                from delivery d join notice n on n.id = d.notice_id
                where n.version = %d group by n.taken_in_at
                """,
                version);
    }

    /** Seconds from the publication to the last mail. */
    double delivered(long version) {
        awaitTrue("select state = 'done' from notice where version = " + version);
        return seconds(
                """
                select extract(epoch from max(d.ended_at) - n.published_at)
                from delivery d join notice n on n.id = d.notice_id
                where n.version = %d and d.state = 'sent' group by n.published_at
                """,
                version);
    }

    /** Seconds from the first mail to the last. */
    double sending(long version) {
        return seconds(
                """
                select extract(epoch from max(d.ended_at) - min(d.started_at))
                from delivery d join notice n on n.id = d.notice_id
                where n.version = %d and d.state = 'sent'
                """,
                version);
    }

    /** Seconds from the publication to the first mail. */
    double first(long version) {
        awaitTrue(
                """
                select exists (select 1 from delivery d join notice n on n.id = d.notice_id
                               where n.version = %d and d.state = 'sent')
                """
                        .formatted(version));
        return seconds(
                """
                select extract(epoch from min(d.ended_at) - n.published_at)
                from delivery d join notice n on n.id = d.notice_id
                where n.version = %d and d.state = 'sent' group by n.published_at
                """,
                version);
    }

    long sent(long version) {
        return (long)
                seconds(
                        """
                        select count(*) from delivery d join notice n on n.id = d.notice_id
                        where n.version = %d and d.state = 'sent'
                        """,
                        version);
    }

    private void awaitTrue(String query) {
        await().atMost(PATIENCE).pollInterval(LOOK).until(() -> text(query).equals("t"));
    }

    private double seconds(String query, long version) {
        return Double.parseDouble(text(query.formatted(version)));
    }

    private String text(String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
