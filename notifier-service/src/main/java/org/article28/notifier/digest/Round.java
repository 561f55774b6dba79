package org.article28.notifier.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.article28.notifier.announcement.DigestNotices;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.Passing;
import org.article28.notifier.delivery.DeliveryPlans;
import org.article28.notifier.subscription.DigestReaders;
import org.article28.notifier.subscription.DigestReaders.Due;
import org.article28.notifier.subscription.DigestReaders.Moved;
import org.article28.notifier.subscription.ListZone;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Tells some of those whose digest is due. The deliveries and what their readers know from then on
 * commit together: whatever is cut off, nobody misses a version or is told of it twice.
 */
@ApplicationScoped
class Round {

    static final int MOST = 5_000;

    /** Whoever leaves digests while a notice is held up waits with it. */
    private static final Duration HELD_UP = Duration.ofMinutes(1);

    private final DigestReaders readers;
    private final DigestNotices notices;
    private final DeliveryPlans deliveries;
    private final Passing passing;
    private final ListZone listZone;

    Round(
            DigestReaders readers,
            DigestNotices notices,
            DeliveryPlans deliveries,
            Passing passing,
            ListZone listZone) {
        this.readers = readers;
        this.notices = notices;
        this.deliveries = deliveries;
        this.passing = passing;
        this.listZone = listZone;
    }

    /**
     * @param digests by what their readers know; who knows something else waits for the next round
     * @return how many came to know of {@code end}
     */
    @Transactional
    int tell(Map<Long, Digest> digests, long end, Instant now) {
        var zone = listZone.now();
        boolean leaving = readers.anyLeaves(now);
        if (leaving) {
            passing.stop();
        }
        var due =
                readers.lockDue(now, MOST).stream()
                        .filter(one -> digests.containsKey(one.base()))
                        .filter(one -> leaving || !one.leaves())
                        .toList();
        due.stream()
                .collect(Collectors.groupingBy(Due::base))
                .forEach((base, theirs) -> queue(digests.get(base), theirs));
        readers.move(due.stream().map(one -> moved(one, end, now, zone)).toList());
        return due.size();
    }

    private void queue(@Nullable Digest digest, List<Due> due) {
        if (digest instanceof Digest.Something(var notice)) {
            var concerned = concerned(notice, due);
            if (!concerned.isEmpty() && notices.open(notice.id())) {
                deliveries.queue(notice, concerned);
            }
        }
    }

    private static List<Recipient> concerned(Notice notice, List<Due> due) {
        return due.stream()
                .map(Due::recipient)
                .filter(recipient -> recipient.standing() == Standing.ACTIVE)
                .filter(recipient -> notice.concerns(recipient.interest()))
                .toList();
    }

    private Moved moved(Due one, long end, Instant now, ZoneId zone) {
        // Whom no mail reaches is told the rest when one does again.
        boolean waits = one.recipient().standing() == Standing.SUPPRESSED && !one.leaves();
        long upTo = waits ? one.base() : Math.max(one.base(), end);
        return new Moved(one.recipient().id(), upTo, next(one, upTo, now, zone));
    }

    private @Nullable Instant next(Due one, long upTo, Instant now, ZoneId zone) {
        if (!one.leaves()) {
            return one.rhythm().nextDigest(now, zone);
        }
        return passing.isBeyond(upTo, one.recipient().id()) ? now.plus(HELD_UP) : null;
    }
}
