package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.article28.notifier.database.Database;

/** Reminders as notices: one for each version and day on which what it announced takes effect. */
@ApplicationScoped
public class ReminderNotices {

    private final Database database;
    private final NoticeChanges changes;
    private final Event<NoticeReleased> released;
    private final Clock clock;

    ReminderNotices(
            Database database, NoticeChanges changes, Event<NoticeReleased> released, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.released = released;
        this.clock = clock;
    }

    /** Of a reminder, the day on which it takes effect; empty of all others. */
    public Optional<LocalDate> effectiveOn(long noticeId) {
        return database.first(
                "select effective_on from notice where id = ? and effective_on is not null",
                row -> row.getObject("effective_on", LocalDate.class),
                noticeId);
    }

    /**
     * Goes to those who were told of that version. Returns false where there is one already, and
     * where nobody was told here.
     */
    @Transactional
    public boolean add(long version, LocalDate day, Collection<String> subProcessorIds) {
        var told =
                changes.of(version, subProcessorIds).stream()
                        .map(change -> change.withLastDayToObject(null))
                        .toList();
        if (told.isEmpty()) {
            return false;
        }
        var audience = Audience.of(told);
        var added =
                database.first(
                        """
                        insert into notice (kind, version, effective_on, hash, published_at,
                            services, weighty_services, taken_in_at, register, state)
                        select 'reminder', version, ?, hash, published_at, cast(? as text[]),
                            cast(? as text[]), ?, register, 'spreading'
                        from notice
                        where announces = ? and register is not null
                        on conflict (version, effective_on) where effective_on is not null
                            do nothing
                        returning id
                        """,
                        row -> row.getLong("id"),
                        day,
                        audience.all(),
                        audience.weighty(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        version);
        added.ifPresent(
                id -> {
                    changes.add(id, told);
                    database.update(
                            "insert into taken_back (notice_id, version) values (?, ?)",
                            id,
                            version);
                    released.fire(new NoticeReleased());
                });
        return added.isPresent();
    }
}
