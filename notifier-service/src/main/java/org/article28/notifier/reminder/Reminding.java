package org.article28.notifier.reminder;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.article28.model.Register;
import org.article28.notifier.announcement.ReminderNotices;
import org.article28.notifier.list.Ahead;
import org.article28.notifier.list.NewestRegister;
import org.article28.notifier.list.PublishedList;

/**
 * Makes the reminders of a day. The list is asked as it stood when the day began: what was
 * withdrawn or moved by then is not in it, and what is published later that day changes nothing any
 * more, so that every look finds the same.
 */
@ApplicationScoped
class Reminding {

    private final RemindersConfig config;
    private final NewestRegister register;
    private final PublishedList list;
    private final ReminderNotices reminders;
    private final Clock clock;
    private final MeterRegistry metrics;

    Reminding(
            RemindersConfig config,
            NewestRegister register,
            PublishedList list,
            ReminderNotices reminders,
            Clock clock,
            MeterRegistry metrics) {
        this.config = config;
        this.register = register;
        this.list = list;
        this.reminders = reminders;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * Of today, from the hour that is configured on; one that there is already stays as it is.
     *
     * @throws org.article28.notifier.list.ListAway while the list can't be asked
     */
    void remind() {
        var now = clock.instant().atZone(zone());
        if (now.getHour() >= config.hour()) {
            remindOf(now);
        }
    }

    private void remindOf(ZonedDateTime now) {
        var today = now.toLocalDate();
        var begin = today.atStartOfDay(now.getZone()).toInstant();
        var entries =
                list.ahead(begin.minusMillis(1), today.minusDays(1)).stream()
                        .filter(step -> step.date().equals(today))
                        .collect(
                                Collectors.groupingBy(
                                        Ahead.Step::announcedIn,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Ahead.Step::subProcessorId, Collectors.toSet())));
        entries.forEach((version, ids) -> add(version, today, ids));
    }

    private void add(long version, LocalDate day, Set<String> entries) {
        if (reminders.add(version, day, entries)) {
            metrics.counter("article28.reminders.made").increment();
        }
    }

    private ZoneId zone() {
        return register.fresh().map(Register::zone).orElse(ZoneOffset.UTC);
    }
}
