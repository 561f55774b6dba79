package org.article28.notifier.bounce;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.article28.model.Sha256;
import org.article28.notifier.bounce.Bounces.Addressee;
import org.article28.notifier.bounce.report.Fate;
import org.article28.notifier.bounce.report.Heard;
import org.article28.notifier.bounce.report.Report;
import org.article28.notifier.bounce.report.Reports;
import org.article28.notifier.delivery.ReturnedDeliveries;
import org.article28.notifier.mail.ReturnPaths;
import org.article28.notifier.mail.ReturnTag;

/** Decides what comes of a bounce. Nobody is heard but of a mail that they got. */
@ApplicationScoped
public class Weighing {

    private static final int BATCH = 100;

    private final ReturnPaths paths;
    private final ReturnedDeliveries deliveries;
    private final Bounces bounces;
    private final Consequences consequences;
    private final Clock clock;
    private final MeterRegistry metrics;

    Weighing(
            ReturnPaths paths,
            ReturnedDeliveries deliveries,
            Bounces bounces,
            Consequences consequences,
            Clock clock,
            MeterRegistry metrics) {
        this.paths = paths;
        this.deliveries = deliveries;
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
            case Report.Complaint _ -> weigh(tag.get(), Bounce.COMPLAINT, digest);
            case Report.OfDelivery(var fates) ->
                    Bounce.of(fates)
                            .map(bounce -> weigh(tag.get(), bounce, digest))
                            .orElse(Heeded.UNDECIDED);
        };
    }

    private Heeded weigh(ReturnTag tag, Bounce bounce, String digest) {
        var found = addressee(tag);
        if (found.isEmpty()) {
            return Heeded.GONE;
        }
        var now = now();
        var addressee = found.get();
        if (!bounces.add(addressee, bounce, digest, now)) {
            return Heeded.REPEATED;
        }
        if (addressee.delivery() != null && bounce.kind() != Bounce.Kind.COMPLAINT) {
            deliveries.cameBack(addressee.delivery(), bounce.status(), bounce.reply(), now);
        }
        return follow(addressee, bounce, now);
    }

    private Optional<Addressee> addressee(ReturnTag tag) {
        return switch (tag.about()) {
            case RECIPIENT -> Optional.of(new Addressee(tag.id(), null));
            case DELIVERY ->
                    deliveries
                            .recipientOf(tag.id())
                            .map(recipient -> new Addressee(recipient, tag.id()));
        };
    }

    private Heeded follow(Addressee addressee, Bounce bounce, Instant now) {
        consequences.draw(addressee.recipientId(), bounce, now);
        return switch (bounce.kind()) {
            case HARD -> Heeded.HARD;
            case SOFT -> Heeded.SOFT;
            case COMPLAINT -> Heeded.COMPLAINT;
        };
    }

    /** What mail servers refused while it was handed over. Returns whether there may be more. */
    @Transactional
    boolean takeRefused() {
        var now = now();
        var refused = deliveries.takeRefused(BATCH);
        for (var one : refused) {
            var bounce = Bounce.of(Fate.refused(one.reply()));
            var addressee = new Addressee(one.recipientId(), one.id());
            if (bounces.add(addressee, bounce, "refused/" + one.id() + "/" + now, now)) {
                metrics.counter(follow(addressee, bounce, now).metric()).increment();
            } else {
                Log.warnf("delivery %d is refused, and its recipient gone", one.id());
            }
        }
        return refused.size() == BATCH;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
