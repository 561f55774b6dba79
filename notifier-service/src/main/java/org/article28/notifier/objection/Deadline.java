package org.article28.notifier.objection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.article28.model.Register;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.list.Lenient;

/** Whether an objection comes after the last day that was told, which ends at 24:00. */
@ApplicationScoped
class Deadline {

    private final Notices notices;
    private final ObjectMapper json;

    Deadline(Notices notices, ObjectMapper json) {
        this.notices = notices;
        this.json = Lenient.of(json);
    }

    /** In the zone of the register as that version had it. Where no day was told, none is late. */
    boolean isOver(ObjectedChange change, Instant now) {
        var lastDay = change.lastDay();
        return lastDay != null && LocalDate.ofInstant(now, zone(change.version())).isAfter(lastDay);
    }

    private ZoneId zone(long version) {
        return notices.registerOf(version)
                .map(this::register)
                .map(Register::timeZone)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    private Register register(String text) {
        try {
            return json.readValue(text, Register.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored can be read", e);
        }
    }
}
