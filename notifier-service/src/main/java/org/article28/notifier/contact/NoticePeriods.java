package org.article28.notifier.contact;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.model.Concern;
import org.article28.model.json.JsonText;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** The periods of notice that contracts ask for. */
@ApplicationScoped
class NoticePeriods {

    private final Database database;
    private final ObjectMapper json;

    NoticePeriods(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** {@code tooShort}: how many have a longer one than is given. */
    record Asked(long contacts, @Nullable Integer longest, long tooShort) {}

    /**
     * By all whom a publication concerns.
     *
     * @param concerns of its changes which are not editorial
     * @param registerDays where a contract says nothing; null where nothing holds then
     * @param given days between the publication and its first change to take effect
     */
    Asked of(List<Concern> concerns, @Nullable Integer registerDays, long given) {
        return database.first(
                        """
                        select count(*) as contacts, max(days) as longest,
                               count(*) filter (where days > ?) as short
                        from (select coalesce(notice_days, ?::integer) as days
                              from contractual_contact as contact
                              where ended_at is null
                                and exists (
                                    select 1
                                    from jsonb_to_recordset(?::jsonb)
                                        as concern (sections text[], services text[])
                                    where (cardinality(contact.sections) = 0
                                           or cardinality(concern.sections) = 0
                                           or contact.sections && concern.sections)
                                      and (cardinality(contact.services) = 0
                                           and cardinality(concern.services) > 0
                                           or concern.services is null
                                           or contact.services && concern.services))
                             ) as period
                        """,
                        row ->
                                new Asked(
                                        row.getLong("contacts"),
                                        row.getObject("longest", Integer.class),
                                        row.getLong("short")),
                        given,
                        registerDays,
                        JsonText.of(json, concerns))
                .orElseThrow();
    }
}
