package org.article28.notifier.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** The contractual contacts. */
@ApplicationScoped
public class Contacts {

    private final Database database;

    Contacts(Database database) {
        this.database = database;
    }

    /** Empty where the same contract has the address, also since a moment ago. */
    Optional<Contact> add(UUID publicId, ContactDraft.Checked draft, Instant now) {
        var terms = draft.terms();
        return database.first(
                """
                with made as (
                    insert into recipient (channel) values ('email') returning id)
                insert into contractual_contact (recipient_id, public_id, customer,
                    contract_reference, address, canonical, language, notice_days,
                    objection_days, clock, authorisation, services, sections, created_at)
                select id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from made
                on conflict (canonical, customer, coalesce(contract_reference, ''))
                    where ended_at is null do nothing
                returning *
                """,
                Contacts::read,
                publicId,
                draft.customer(),
                draft.contractReference(),
                draft.address().clear(),
                draft.address().canonical(),
                draft.language(),
                terms.noticeDays(),
                terms.objectionDays(),
                terms.clock().wire(),
                authorisation(terms),
                draft.services(),
                draft.sections(),
                now);
    }

    /** Anything but what the evidence tells of them. */
    Contact replace(long recipientId, ContactDraft.Checked draft) {
        var terms = draft.terms();
        return database.first(
                        """
                        update contractual_contact
                        set revision = revision + 1, language = ?, notice_days = ?, objection_days = ?, clock = ?,
                            authorisation = ?, services = ?, sections = ?
                        where recipient_id = ?
                        returning *
                        """,
                        Contacts::read,
                        draft.language(),
                        terms.noticeDays(),
                        terms.objectionDays(),
                        terms.clock().wire(),
                        authorisation(terms),
                        draft.services(),
                        draft.sections(),
                        recipientId)
                .orElseThrow();
    }

    void end(long recipientId, Instant now) {
        database.update(
                """
                update contractual_contact set ended_at = ?, revision = revision + 1
                where recipient_id = ? and ended_at is null
                """,
                now,
                recipientId);
    }

    Optional<Contact> lock(UUID publicId) {
        return database.first(
                """
                select * from contractual_contact
                where public_id = ? and ended_at is null for update
                """,
                Contacts::read,
                publicId);
    }

    Optional<Contact> find(UUID publicId) {
        return database.first(
                "select * from contractual_contact where public_id = ? and ended_at is null",
                Contacts::read,
                publicId);
    }

    /** Also where it has ended. */
    public Optional<Contact> known(UUID publicId) {
        return database.first(
                "select * from contractual_contact where public_id = ? and address is not null",
                Contacts::read,
                publicId);
    }

    /** The active one for the same contract and address. */
    Optional<Contact> same(ContactDraft.Checked draft) {
        return database.first(
                """
                select * from contractual_contact
                where canonical = ? and customer = ? and ended_at is null
                  and coalesce(contract_reference, '') = coalesce(?::text, '')
                """,
                Contacts::read,
                draft.address().canonical(),
                draft.customer(),
                draft.contractReference());
    }

    /** Active ones in the order in which they were entered. */
    List<Contact> page(@Nullable UUID after, @Nullable String customer, int limit) {
        return database.list(
                """
                select * from contractual_contact
                where ended_at is null
                  and (?::uuid is null
                       or recipient_id > (select recipient_id from contractual_contact
                                          where public_id = ?))
                  and (?::text is null or lower(customer) = lower(?))
                order by recipient_id limit ?
                """,
                Contacts::read,
                after,
                after,
                customer,
                customer,
                limit);
    }

    /** The next ones after {@code recipientId}, ended ones too, by id. */
    public List<Contact> after(long recipientId, int limit) {
        return database.list(
                """
                select * from contractual_contact
                where recipient_id > ? and address is not null order by recipient_id limit ?
                """,
                Contacts::read,
                recipientId,
                limit);
    }

    public List<Long> ofCustomer(String customer) {
        return database.list(
                """
                select recipient_id from contractual_contact where lower(customer) = lower(?)
                order by recipient_id
                """,
                row -> row.getLong("recipient_id"),
                customer);
    }

    public List<Contact> byIds(Collection<Long> recipientIds) {
        return database.list(
                """
                select * from contractual_contact
                where recipient_id = any (cast(? as bigint[])) and address is not null
                """,
                Contacts::read,
                recipientIds);
    }

    private static String authorisation(ContractTerms terms) {
        return terms.specific() ? "specific" : "general";
    }

    private static @Nullable LastBounce lastBounce(ResultSet row) throws SQLException {
        var at = Columns.instantOrNull(row, "bounced_at");
        return at == null
                ? null
                : new LastBounce(at, row.getString("bounce_status"), row.getString("bounce_reply"));
    }

    static Contact read(ResultSet row) throws SQLException {
        return new Contact(
                row.getLong("recipient_id"),
                Columns.uuid(row, "public_id"),
                row.getInt("revision"),
                row.getString("customer"),
                row.getString("contract_reference"),
                EmailAddress.stored(row.getString("address")),
                row.getString("language"),
                new ContractTerms(
                        row.getObject("notice_days", Integer.class),
                        row.getObject("objection_days", Integer.class),
                        ContractClock.named(row.getString("clock")).orElseThrow(),
                        row.getString("authorisation").equals("specific")),
                Columns.texts(row, "services"),
                Columns.texts(row, "sections"),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "ended_at"),
                lastBounce(row));
    }
}
