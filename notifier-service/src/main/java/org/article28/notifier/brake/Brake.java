package org.article28.notifier.brake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Function;
import org.article28.notifier.announcement.NoticeReleased;
import org.article28.notifier.staff.Deeds;
import org.jspecify.annotations.Nullable;

/** Every verb may be repeated; one that changes nothing is not noted as a deed. */
@ApplicationScoped
class Brake {

    private final BrakedNotices notices;
    private final Deeds deeds;
    private final Clock clock;
    private final Event<NoticeReleased> released;

    Brake(BrakedNotices notices, Deeds deeds, Clock clock, Event<NoticeReleased> released) {
        this.notices = notices;
        this.deeds = deeds;
        this.clock = clock;
        this.released = released;
    }

    /** Nothing more of it is begun; what a mail server is being told comes to its end. */
    @Transactional
    Braked pause(long id, @Nullable String reason) {
        return with(
                id,
                notice -> {
                    if (!notice.isOpen()) {
                        return new Braked.TooLate("The notice is " + notice.state() + " already.");
                    }
                    if (notice.pausedAt() == null) {
                        notices.pause(id, clock.instant());
                        note("pause-notice", id, reason);
                    }
                    return new Braked.Done();
                });
    }

    /** Ends a pause, and the time for which it is held. */
    @Transactional
    Braked resume(long id, @Nullable String reason) {
        return with(
                id,
                notice -> {
                    if (notice.isCancelled()) {
                        return new Braked.TooLate("The notice is cancelled for good.");
                    }
                    var now = clock.instant();
                    if (notice.isHeldUp(now)) {
                        notices.resume(id, now);
                        note("resume-notice", id, reason);
                        released.fire(new NoticeReleased());
                    }
                    return new Braked.Done();
                });
    }

    /** For good: whoever was not told yet is not told of this version. */
    @Transactional
    Braked cancel(long id, String reason) {
        return with(
                id,
                notice -> {
                    if (!notice.isOpen() && !notice.isCancelled()) {
                        return new Braked.TooLate("Everyone was told already.");
                    }
                    if (notice.isOpen()) {
                        notices.cancel(id);
                        note("cancel-notice", id, reason);
                        released.fire(new NoticeReleased());
                    }
                    return new Braked.Done();
                });
    }

    /** What failed is tried again, as if it had never been. */
    @Transactional
    Braked retryFailed(long id, @Nullable String reason) {
        return with(
                id,
                notice -> {
                    if (notice.isCancelled()) {
                        return new Braked.TooLate("The notice is cancelled for good.");
                    }
                    if (notices.retryFailed(id, clock.instant()) > 0) {
                        note("retry-failed", id, reason);
                        released.fire(new NoticeReleased());
                    }
                    return new Braked.Done();
                });
    }

    private Braked with(long id, Function<BrakedNotices.Held, Braked> deed) {
        return notices.lock(id).map(deed).orElseGet(Braked.Missing::new);
    }

    private void note(String action, long id, @Nullable String reason) {
        deeds.note(action, "notice/" + id, reason);
    }
}
