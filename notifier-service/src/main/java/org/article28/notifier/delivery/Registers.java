package org.article28.notifier.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.article28.model.Register;
import org.article28.model.json.JsonText;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.list.PublishedList;
import org.jspecify.annotations.Nullable;

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
                var register = list.register(notice.version());
                notices.keepRegister(
                        notice.id(), JsonText.of(json, register), heldUntil(notice, register));
            } catch (ListAway e) {
                Log.warnf("notice of version %d waits: %s", notice.version(), e.getMessage());
                return;
            }
        }
    }

    /** Counted from the publication: that is when the publisher could begin to look at it again. */
    private static @Nullable Instant heldUntil(Notice notice, Register register) {
        var minutes = register.holdMinutes();
        return minutes == null || minutes == 0
                ? null
                : notice.publishedAt().plus(Duration.ofMinutes(minutes));
    }
}
