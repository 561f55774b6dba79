package org.article28.notifier.bounce;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.article28.model.Sha256;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.bounce.Bounces.Addressee;
import org.article28.notifier.bounce.report.Fate;
import org.article28.notifier.bounce.report.Heard;
import org.article28.notifier.bounce.report.Report;
import org.article28.notifier.bounce.report.Reports;
import org.article28.notifier.delivery.ReturnedDeliveries;
import org.article28.notifier.mail.MailRefused;
import org.article28.notifier.mail.ReturnPaths;
import org.article28.notifier.mail.ReturnTag;
import org.jspecify.annotations.Nullable;

/** Decides what comes of a bounce. Nobody is heard but of a mail that they got. */
@ApplicationScoped
public class Weighing {

    private final ReturnPaths paths;
    private final ReturnedDeliveries deliveries;
    private final Readers readers;
    private final Bounces bounces;
    private final Consequences consequences;
    private final Clock clock;
    private final MeterRegistry metrics;

    Weighing(
            ReturnPaths paths,
            ReturnedDeliveries deliveries,
            Readers readers,
            Bounces bounces,
            Consequences consequences,
            Clock clock,
            MeterRegistry metrics) {
        this.paths = paths;
        this.deliveries = deliveries;
        this.readers = readers;
        this.bounces = bounces;
        this.consequences = consequences;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** A mail that came to the address for bounces; the same one again changes nothing. */
    @Transactional
    public Heeded take(byte[] mail) {
        var heeded = heeded(Reports.read(mail), Sha256.hex(mail));
        metrics.counter(heeded.metric()).increment();
        return heeded;
    }

    private Heeded heeded(Heard heard, String digest) {
        var tag = heard.places().stream().flatMap(place -> paths.read(place).stream()).findFirst();
        if (tag.isEmpty()) {
            return Heeded.FORGED;
        }
        return switch (heard.report()) {
            case Report.AutoReply _ -> Heeded.AUTO_REPLY;
            case Report.Other _ -> Heeded.OTHER;
            case Report.Complaint _ -> weigh(tag.get(), _ -> Optional.of(Bounce.COMPLAINT), digest);
            case Report.OfDelivery(var fates) ->
                    weigh(tag.get(), reader -> Bounce.of(fates, reader), digest);
        };
    }

    /** What a report says, to whom it is about; they may be erased. */
    @FunctionalInterface
    private interface Said {
        Optional<Bounce> of(@Nullable EmailAddress reader);
    }

    private Heeded weigh(ReturnTag tag, Said said, String digest) {
        var found = addressee(tag);
        if (found.isEmpty()) {
            return Heeded.GONE;
        }
        var addressee = found.get();
        return said.of(addressee.address())
                .map(bounce -> weigh(addressee, bounce, digest))
                .orElse(Heeded.UNDECIDED);
    }

    private Heeded weigh(Addressee addressee, Bounce bounce, String digest) {
        var now = now();
        boolean known = addressee.address() != null;
        if (known && !add(addressee, bounce, digest, now)) {
            return Heeded.REPEATED;
        }
        if (addressee.delivery() != null && bounce.kind() != Bounce.Kind.COMPLAINT) {
            deliveries.cameBack(addressee.delivery(), bounce.status(), bounce.reply(), now);
        }
        return known ? follow(addressee, bounce, now) : Heeded.GONE;
    }

    private boolean add(Addressee addressee, Bounce bounce, String digest, Instant now) {
        return bounce.kind() == Bounce.Kind.UNCOUNTED
                || bounces.add(addressee, bounce, digest, now);
    }

    private Optional<Addressee> addressee(ReturnTag tag) {
        return switch (tag.about()) {
            case RECIPIENT -> Optional.of(locked(tag.id(), null));
            case DELIVERY ->
                    deliveries.recipientOf(tag.id()).map(recipient -> locked(recipient, tag.id()));
        };
    }

    private Addressee locked(long recipientId, @Nullable Long delivery) {
        return new Addressee(recipientId, delivery, readers.lock(recipientId).orElse(null));
    }

    private Heeded follow(Addressee addressee, Bounce bounce, Instant now) {
        consequences.draw(addressee.recipientId(), bounce, now);
        return switch (bounce.kind()) {
            case HARD -> Heeded.HARD;
            case SOFT -> Heeded.SOFT;
            case UNCOUNTED -> Heeded.UNCOUNTED;
            case COMPLAINT -> Heeded.COMPLAINT;
        };
    }

    /** What a mail server refused while it was handed over. Returns whether there may be more. */
    @Transactional
    boolean takeRefused() {
        var next = deliveries.nextRefused();
        next.ifPresent(this::take);
        return next.isPresent();
    }

    private void take(ReturnedDeliveries.Refused refused) {
        var addressee = locked(refused.recipientId(), refused.id());
        deliveries
                .takeRefusal(refused.id())
                .ifPresent(reply -> refused(addressee, reply, refused.id() + "/" + now()));
    }

    /** The same for a mail to one person alone; heard again, it changes nothing. */
    @Transactional
    void takeRefused(MailRefused refused) {
        addressee(refused.tag())
                .ifPresent(known -> refused(known, refused.reply(), refused.messageId()));
    }

    private void refused(Addressee addressee, String reply, String which) {
        if (addressee.address() == null) {
            return;
        }
        var now = now();
        var bounce = Bounce.of(Fate.refused(reply), addressee.address());
        if (add(addressee, bounce, "refused/" + which, now)) {
            metrics.counter(follow(addressee, bounce, now).metric()).increment();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
