package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.notifier.announcement.DigestNotices;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.subscription.DigestReaders;
import org.article28.notifier.subscription.Recipient;

/** Tells those who read digests at once of what can still be objected to. */
@ApplicationScoped
class Impatience {

    private final DigestReaders readers;
    private final DigestNotices digests;

    Impatience(DigestReaders readers, DigestNotices digests) {
        this.readers = readers;
        this.digests = digests;
    }

    /** Those among them who get the announcement itself; the others get a digest now or later. */
    List<Recipient> toldNow(Notice notice, Map<Timing, List<Recipient>> waiting, Instant now) {
        var told = new ArrayList<Recipient>();
        var behind = new ArrayList<>(waiting.getOrDefault(Timing.DIGEST_NOW, List.of()));
        var upToDate = waiting.getOrDefault(Timing.NOW_AND_ALL, List.of());
        if (!upToDate.isEmpty()) {
            // Only who still knows just the version before: a digest may have overtaken this.
            var advanced = readers.advance(ids(upToDate), notice.version());
            for (var recipient : upToDate) {
                (advanced.contains(recipient.id()) ? told : behind).add(recipient);
            }
        }
        if (!behind.isEmpty()) {
            if (digests.end(now).orElse(0) >= notice.version()) {
                readers.hurry(ids(behind), now);
            } else {
                // An earlier version is held up. They can't wait for it, and hear of this one
                // twice.
                told.addAll(behind);
            }
        }
        return told;
    }

    private static Set<Long> ids(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::id).collect(Collectors.toSet());
    }
}
