package org.article28.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Subscribers in any number, put where confirmed ones are, since a form is filled in slowly. */
public final class Readers {

    private static final String SUBSCRIBE =
            """
            with number as (select generate_series(1, %1$d) as n),
            wish as (
                insert into opt_in (public_id, address, canonical, services,
                    privacy_notice_read_at, wording, requested_at, mail_state, next_mail_at)
                select gen_random_uuid(), 'reader-' || n || '@example.org',
                    'reader-' || n || '@example.org', '{}', now(), '', now(), 'sent', now()
                from number
                returning id, address),
            who as (
                insert into recipient (channel) select 'email' from number returning id),
            pairs as (
                select wish.id as wish, wish.address, who.id as who
                from (select *, row_number() over (order by id) as n from wish) wish
                join (select *, row_number() over (order by id) as n from who) who using (n))
            insert into subscription (recipient_id, public_id, opt_in_id, address, canonical,
                services, state, confirmed_at)
            select who, gen_random_uuid(), wish, address, address, '{}', 'active', now()
            from pairs
            """;

    private Readers() {}

    /** A database, for its superuser. */
    public record Place(String url, String password) {

        static Place of(Product product) {
            return new Place(
                    product.ready().at("/jdbc/url").asText(), product.password("postgres"));
        }
    }

    /** Their addresses are {@code reader-1@example.org} and so on. */
    public static void subscribe(Product product, int number) {
        subscribe(Place.of(product), number);
    }

    public static void subscribe(Place place, int number) {
        try (var connection = connect(place);
                var statement = connection.createStatement()) {
            statement.execute(SUBSCRIBE.formatted(number));
            statement.execute("vacuum analyze subscription");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To the notifier's tables, with the rights of the superuser. */
    public static Connection connect(Product product) {
        return connect(Place.of(product));
    }

    private static Connection connect(Place place) {
        try {
            var connection = DriverManager.getConnection(place.url(), "postgres", place.password());
            connection.setSchema("notifier");
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
