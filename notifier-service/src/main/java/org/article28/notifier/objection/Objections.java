package org.article28.notifier.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** The objections. */
@ApplicationScoped
class Objections {

    private final Database database;

    Objections(Database database) {
        this.database = database;
    }

    /** An objection to be. */
    record Received(
            ObjectedChange change,
            UUID sender,
            ObjectionRequest.Checked words,
            Standing standing,
            boolean late,
            Instant at) {}

    /** Empty where the same one is there already. */
    Optional<Objection> add(String reference, String digest, Received received) {
        var change = received.change();
        var words = received.words();
        return database.first(
                """
                insert into objection (reference, digest, version, sub_processor_id, change_name,
                    change_event, effective_from, planned_changes, last_day, sender, sender_name,
                    customer, contract_reference, grounds, standing, late, received_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint objection_once do nothing
                returning *
                """,
                Objections::read,
                reference,
                digest,
                change.version(),
                change.subProcessorId(),
                change.name(),
                change.event(),
                change.effectiveFrom(),
                change.plannedChanges(),
                change.lastDay(),
                received.sender(),
                words.name(),
                words.customer(),
                words.contractReference(),
                words.grounds(),
                received.standing().wire(),
                received.late(),
                received.at(),
                ObjectionState.RECEIVED.wire());
    }

    Optional<Objection> byDigest(String digest) {
        return database.first("select * from objection where digest = ?", Objections::read, digest);
    }

    Optional<Objection> byReference(String reference) {
        return database.first(
                "select * from objection where reference = ?", Objections::read, reference);
    }

    Objection ofStep(long stepId) {
        return database.first(
                        """
                        select * from objection
                        where id = (select objection_id from objection_step where id = ?)
                        """,
                        Objections::read,
                        stepId)
                .orElseThrow();
    }

    long countFrom(UUID sender, Instant since) {
        return database.first(
                        "select count(*) as sent from objection where sender = ? and received_at > ?",
                        row -> row.getLong("sent"),
                        sender,
                        since)
                .orElseThrow();
    }

    /** All of one sender, oldest first. */
    List<Objection> from(UUID sender) {
        return database.list(
                "select * from objection where sender = ? order by id", Objections::read, sender);
    }

    void forget(UUID sender) {
        database.update(
                "update objection set sender = null, sender_name = null where sender = ?", sender);
    }

    Optional<Objection> lock(String reference) {
        return database.first(
                "select * from objection where reference = ? for update",
                Objections::read,
                reference);
    }

    /** Into what a step makes of it; an earlier answer stays where the step has none. */
    Objection move(long id, Step step) {
        return database.first(
                        """
                        update objection
                        set state = ?, standing = ?, revision = revision + 1,
                            answer = coalesce(?::text, answer),
                            answered_by = case when ?::text is null then answered_by else ? end,
                            answered_at = case when ?::text is null then answered_at
                                          else ?::timestamptz end
                        where id = ?
                        returning *
                        """,
                        Objections::read,
                        step.state().wire(),
                        step.standing().wire(),
                        step.answer(),
                        step.answer(),
                        step.by(),
                        step.answer(),
                        step.at(),
                        id)
                .orElseThrow();
    }

    /** Open ones of whose entry a later version withdrew something, by id. */
    List<Long> touchedByWithdrawals(long afterId, int limit) {
        return database.list(
                """
                select id from objection
                where id > ? and state in ('received', 'under-review', 'alternative-offered')
                  and exists (select 1 from notice_change
                              join notice on notice.id = notice_id
                              where notice_change.event = 'withdrawn'
                                and notice_change.sub_processor_id = objection.sub_processor_id
                                and notice.announces > objection.version)
                order by id limit ?
                """,
                row -> row.getLong("id"),
                afterId,
                limit);
    }

    Optional<Objection> lock(long id) {
        return database.first(
                "select * from objection where id = ? for update", Objections::read, id);
    }

    /** Null asks for any. */
    record Filter(
            @Nullable Long version,
            @Nullable ObjectionState state,
            @Nullable String subProcessorId) {}

    /** Oldest first, after the one of that reference where one is given. */
    List<Objection> after(@Nullable String reference, Filter filter, int limit) {
        return database.list(
                """
                select * from objection
                where id > coalesce((select id from objection where reference = ?), 0)
                  and version = coalesce(?::bigint, version)
                  and state = coalesce(?::text, state)
                  and (?::text is null or sub_processor_id = ?)
                order by id limit ?
                """,
                Objections::read,
                reference,
                filter.version(),
                filter.state() == null ? null : filter.state().wire(),
                filter.subProcessorId(),
                filter.subProcessorId(),
                limit);
    }

    private static Objection read(ResultSet row) throws SQLException {
        return new Objection(
                row.getLong("id"),
                row.getString("reference"),
                change(row),
                row.getObject("sender", UUID.class),
                row.getString("sender_name"),
                row.getString("customer"),
                row.getString("contract_reference"),
                row.getString("grounds"),
                Standing.stored(row.getString("standing")),
                row.getBoolean("late"),
                Columns.instant(row, "received_at"),
                ObjectionState.stored(row.getString("state")),
                answer(row),
                row.getLong("revision"));
    }

    private static ObjectedChange change(ResultSet row) throws SQLException {
        return new ObjectedChange(
                row.getLong("version"),
                row.getString("sub_processor_id"),
                row.getString("change_name"),
                row.getString("change_event"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Columns.texts(row, "planned_changes"));
    }

    private static Objection.@Nullable Answer answer(ResultSet row) throws SQLException {
        var text = row.getString("answer");
        return text == null
                ? null
                : new Objection.Answer(
                        text, row.getString("answered_by"), Columns.instant(row, "answered_at"));
    }
}
