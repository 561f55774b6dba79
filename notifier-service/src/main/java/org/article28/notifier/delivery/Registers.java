package org.article28.notifier.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.list.PublishedList;

/** Asks once for the register of each notice and keeps it with the notice. */
@ApplicationScoped
class Registers {

    private final Notices notices;
    private final PublishedList list;
    private final ObjectMapper json;

    Registers(Notices notices, PublishedList list, ObjectMapper json) {
        this.notices = notices;
        this.list = list;
        this.json = json;
    }

    /** While the api is away, notices without a register wait. */
    void fetch() {
        for (var notice : notices.withoutRegister()) {
            try {
                notices.keepRegister(notice.id(), of(notice));
            } catch (ListAway e) {
                Log.warnf("notice of version %d waits: %s", notice.version(), e.getMessage());
                return;
            }
        }
    }

    private String of(Notice notice) {
        var register = list.register(notice.version());
        try {
            return json.writeValueAsString(register);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }
}
