package org.article28.system;

import java.sql.SQLException;

/** Webhooks in any number, put where added ones are: each of another of the readers. */
final class Programs {

    private static final String ADD =
            """
            with owner as (
                select recipient_id, row_number() over (order by recipient_id) as n
                from subscription),
            made as (
                insert into recipient (channel)
                select 'webhook' from owner where n <= %d returning id),
            numbered as (select id, row_number() over (order by id) as n from made)
            insert into webhook (recipient_id, owner_id, public_id, url, origin, secret_key,
                created_at)
            select id, owner.recipient_id, gen_random_uuid(), '%s', '%s', 'local', now()
            from numbered join owner using (n)
            """;

    private static final String REMOVE =
            "update webhook set url = null, ended_at = now() where ended_at is null";

    private Programs() {}

    static void add(Product product, Hook hook, int number) {
        execute(product, ADD.formatted(number, hook.url(), hook.origin()));
    }

    static void removeAll(Product product) {
        execute(product, REMOVE);
    }

    private static void execute(Product product, String sql) {
        try (var connection = Readers.connect(product);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
