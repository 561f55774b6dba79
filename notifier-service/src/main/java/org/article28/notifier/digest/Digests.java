package org.article28.notifier.digest;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.article28.notifier.announcement.DigestNotices;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.list.PublishedList;

/** The digest of a range: made once, however many are told it. */
@ApplicationScoped
class Digests {

    private final PublishedList list;
    private final DigestNotices digests;
    private final Notices notices;
    private final Clock clock;
    private final MeterRegistry metrics;

    /** Ranges that net to nothing; they end at the newest version, so that there are few. */
    private final Set<Range> empty = ConcurrentHashMap.newKeySet();

    Digests(
            PublishedList list,
            DigestNotices digests,
            Notices notices,
            Clock clock,
            MeterRegistry metrics) {
        this.list = list;
        this.digests = digests;
        this.notices = notices;
        this.clock = clock;
        this.metrics = metrics;
    }

    private record Range(long from, long to) {}

    /** Asks the api at the first time; it may be away. */
    Digest of(long from, long to) {
        var range = new Range(from, to);
        if (from >= to || empty.contains(range)) {
            return new Digest.Nothing();
        }
        return digests.find(from, to)
                .map(notices::byId)
                .<Digest>map(Digest.Something::new)
                .orElseGet(() -> made(range));
    }

    private Digest made(Range range) {
        var net = list.between(range.from(), range.to());
        if (net.isEmpty()) {
            empty.removeIf(other -> other.to() < range.to());
            empty.add(range);
            metrics.counter("article28.digests.empty").increment();
            return new Digest.Nothing();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = digests.add(range.from(), range.to(), net, now);
        metrics.counter("article28.digests.made").increment();
        return new Digest.Something(notices.byId(id));
    }
}
