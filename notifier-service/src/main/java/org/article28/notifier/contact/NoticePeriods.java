package org.article28.notifier.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** The periods of notice that contracts ask for. */
@ApplicationScoped
class NoticePeriods {

    private final Database database;

    NoticePeriods(Database database) {
        this.database = database;
    }

    /** {@code tooShort}: how many have a longer one than is given. */
    record Asked(long contacts, @Nullable Integer longest, long tooShort) {}

    /**
     * By all whom a publication concerns.
     *
     * @param services that its changes which are not editorial concern; null means all
     * @param registerDays where a contract says nothing; null where nothing holds then
     * @param given days between the publication and its first change to take effect
     */
    Asked of(@Nullable Set<String> services, @Nullable Integer registerDays, long given) {
        return database.first(
                        """
                        select count(*) as contacts, max(days) as longest,
                               count(*) filter (where days > ?) as short
                        from (select coalesce(notice_days, ?::integer) as days
                              from contractual_contact
                              where ended_at is null
                                and (?::text[] is null or cardinality(?::text[]) > 0
                                     and (cardinality(services) = 0 or services && ?::text[]))
                             ) as period
                        """,
                        row ->
                                new Asked(
                                        row.getLong("contacts"),
                                        row.getObject("longest", Integer.class),
                                        row.getLong("short")),
                        given,
                        registerDays,
                        services,
                        services,
                        services)
                .orElseThrow();
    }
}
