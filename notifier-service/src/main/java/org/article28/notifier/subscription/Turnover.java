package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import org.article28.notifier.announcement.Passing;
import org.article28.notifier.rhythm.Rhythm;

/** Moves subscribers between announcements and digests, so that no version passes them by. */
@ApplicationScoped
class Turnover {

    private final Subscriptions subscriptions;
    private final Passing passing;

    Turnover(Subscriptions subscriptions, Passing passing) {
        this.subscriptions = subscriptions;
        this.passing = passing;
    }

    /**
     * For whoever was not subscribed before: they know what is published already.
     *
     * @param listZone for those who named no zone
     */
    void begin(Subscription begun, Instant now, ZoneId listZone) {
        var rhythm = begun.wishes().rhythm();
        if (rhythm.isOfDigests()) {
            var next = rhythm.nextDigest(now, listZone);
            subscriptions.turn(begun.recipientId(), passing.newest(), next);
        } else if (begun.nextDigestAt() != null) {
            subscriptions.turn(begun.recipientId(), begun.toldUpTo(), null);
        }
    }

    /** For whoever wants to be told in another rhythm than before. */
    void turn(Subscription before, Rhythm rhythm, Instant now, ZoneId listZone) {
        if (before.wishes().rhythm().equals(rhythm)) {
            return;
        }
        switch (before.telling()) {
            case Telling.ByAnnouncements _ when rhythm.isOfDigests() -> {
                passing.stop();
                var passed = passing.upTo(before.recipientId());
                subscriptions.turn(before.recipientId(), passed, rhythm.nextDigest(now, listZone));
            }
            case Telling.ByAnnouncements _ -> {}
            case Telling.ByDigests(var upTo) ->
                    subscriptions.turn(
                            before.recipientId(), upTo, rest(before, rhythm, now, listZone));
        }
    }

    /** What they were not told yet is told at once where digests end; what is due stays due. */
    private static Instant rest(Subscription before, Rhythm rhythm, Instant now, ZoneId listZone) {
        var due = before.nextDigestAt();
        if (due != null && !due.isAfter(now)) {
            return due;
        }
        return rhythm.isOfDigests() ? rhythm.nextDigest(now, listZone) : now;
    }
}
