package org.article28.notifier.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.article28.model.Register;

/** Whether an objection comes after the last day that was told, which ends at 24:00. */
@ApplicationScoped
class Deadline {

    private final Registers registers;

    Deadline(Registers registers) {
        this.registers = registers;
    }

    /** In the zone of the register as that version had it. Where no day was told, none is late. */
    boolean isOver(ObjectedChange change, Instant now) {
        var lastDay = change.lastDay();
        return lastDay != null && LocalDate.ofInstant(now, zone(change.version())).isAfter(lastDay);
    }

    private ZoneId zone(long version) {
        return registers.of(version).map(Register::zone).orElse(ZoneOffset.UTC);
    }
}
