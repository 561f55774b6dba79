package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.NoticeKind;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.announcement.Passing;
import org.article28.notifier.mail.Links;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.subscription.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Makes the deliveries of a notice, a chunk of recipients at a time; the chunk and how far it came
 * commit together, so that the first mails leave while the last deliveries are made.
 */
@ApplicationScoped
class Spreading {

    /** Small, so that the first mail leaves at once. */
    private static final int FIRST_CHUNK = 200;

    private final Notices notices;
    private final Passing passing;
    private final Eligibilities eligibility;
    private final Recipients recipients;
    private final Impatience impatience;
    private final Deliveries deliveries;
    private final WebhookPlans webhooks;
    private final DeliveryConfig config;
    private final Links links;
    private final Clock clock;

    Spreading(
            Notices notices,
            Passing passing,
            Eligibilities eligibility,
            Recipients recipients,
            Impatience impatience,
            Deliveries deliveries,
            WebhookPlans webhooks,
            DeliveryConfig config,
            Links links,
            Clock clock) {
        this.notices = notices;
        this.passing = passing;
        this.eligibility = eligibility;
        this.recipients = recipients;
        this.impatience = impatience;
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.config = config;
        this.links = links;
        this.clock = clock;
    }

    /** Returns whether there was anything to spread. */
    @Transactional
    boolean spreadOneChunk() {
        var spreading = notices.lockSpreading(clock.instant());
        spreading.ifPresent(
                notice -> {
                    passing.tell();
                    spread(notice);
                });
        return spreading.isPresent();
    }

    /** Ends a notice of which no delivery is under way, unless it is given some just now. */
    @Transactional
    void finish(long noticeId) {
        if (!deliveries.isUnderWay(noticeId)
                && notices.lockDelivering(noticeId)
                && !deliveries.isUnderWay(noticeId)) {
            notices.done(noticeId);
        }
    }

    private void spread(Notice notice) {
        boolean begins = notice.lastRecipient() == 0;
        int most = begins ? Math.min(FIRST_CHUNK, config.chunk()) : config.chunk();
        var readers = recipients.after(notice.lastRecipient(), most);
        long upTo = upTo(notice, readers, most);
        var chunk = readers.stream().filter(reader -> reader.id() <= upTo).toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        deliveries.plan(notice.id(), DeliveryChannel.EMAIL, planned(notice, chunk, now), now);
        if (tellsPrograms(notice)) {
            webhooks.plan(notice, notice.lastRecipient(), upTo, now);
        }
        if (upTo == Long.MAX_VALUE) {
            notices.spreadToAll(notice.id());
        } else {
            notices.spreadTo(notice.id(), upTo);
        }
    }

    /** A chunk has no more readers, and no more webhooks, than it may have. */
    private long upTo(Notice notice, List<Recipient> readers, int most) {
        long last = readers.size() < most ? Long.MAX_VALUE : readers.getLast().id();
        return tellsPrograms(notice)
                ? webhooks.endOfChunk(notice.lastRecipient(), last, most)
                : last;
    }

    /** They were told the day, and need no reminder. */
    private static boolean tellsPrograms(Notice notice) {
        return notice.kind() == NoticeKind.ANNOUNCEMENT;
    }

    private List<Deliveries.Planned> planned(Notice notice, List<Recipient> chunk, Instant now) {
        var planned = new ArrayList<Deliveries.Planned>();
        if (notice.kind() == NoticeKind.REMINDER) {
            return reminded(notice, chunk);
        }
        var waiting = new EnumMap<Timing, List<Recipient>>(Timing.class);
        var toldBefore = toldBefore(notice, chunk);
        for (var recipient : chunk) {
            var because = because(recipient, toldBefore);
            switch (eligibility.of(notice, recipient, because)) {
                case TOLD -> {
                    var timing = Timing.of(notice, recipient, because);
                    if (timing == Timing.NOW) {
                        planned.add(planned(notice, recipient, because, null));
                    } else {
                        waiting.computeIfAbsent(timing, _ -> new ArrayList<>()).add(recipient);
                    }
                }
                case NOT_CONCERNED -> {
                    if (recipient.telling() instanceof Telling.ByAnnouncements) {
                        planned.add(planned(notice, recipient, because, "not-concerned"));
                    }
                }
                case SUPPRESSED -> {
                    var timing = Timing.of(notice, recipient, because);
                    if (timing != Timing.LATER && timing != Timing.TOLD) {
                        planned.add(planned(notice, recipient, because, "suppressed"));
                    }
                }
                case NOT_SUBSCRIBED -> {}
            }
        }
        for (var recipient : impatience.toldNow(notice, waiting, now)) {
            planned.add(planned(notice, recipient, because(recipient, toldBefore), null));
        }
        return planned;
    }

    /** Who was told of it, and still wants to be. */
    private List<Deliveries.Planned> reminded(Notice notice, List<Recipient> chunk) {
        var told =
                chunk.isEmpty()
                        ? Set.<Long>of()
                        : deliveries.surelyTold(
                                notice.id(), chunk.getFirst().id(), chunk.getLast().id());
        return chunk.stream()
                .filter(recipient -> told.contains(recipient.id()))
                .filter(recipient -> eligibility.of(notice, recipient) == Eligibility.TOLD)
                .map(recipient -> planned(notice, recipient, Because.CHOSEN, null))
                .toList();
    }

    private Set<Long> toldBefore(Notice notice, List<Recipient> chunk) {
        return chunk.isEmpty()
                ? Set.of()
                : deliveries.toldBefore(notice.id(), chunk.getFirst().id(), chunk.getLast().id());
    }

    private static Because because(Recipient recipient, Set<Long> toldBefore) {
        return toldBefore.contains(recipient.id()) ? Because.TOLD_BEFORE : Because.CHOSEN;
    }

    private Deliveries.Planned planned(
            Notice notice, Recipient recipient, Because because, @Nullable String skipped) {
        var messageId = MessageIds.of(notice, recipient.subscription(), links.host());
        return new Deliveries.Planned(recipient.id(), messageId, because, skipped);
    }
}
