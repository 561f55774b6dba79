package org.article28.notifier.objection;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.Sha256;
import org.article28.notifier.evidence.LastDays;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Takes objections from whoever holds the link of a mail, also from those who unsubscribed since: a
 * right to object does not end with a subscription.
 */
@ApplicationScoped
class Objecting {

    private static final Duration DAY = Duration.ofDays(1);

    private final Tokens tokens;
    private final ToldChanges changes;
    private final Recipients recipients;
    private final LastDays lastDays;
    private final Deadline deadline;
    private final Objections objections;
    private final Progress progress;
    private final ObjectionsConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;

    Objecting(
            Tokens tokens,
            ToldChanges changes,
            Recipients recipients,
            LastDays lastDays,
            Deadline deadline,
            Objections objections,
            Progress progress,
            ObjectionsConfig config,
            Clock clock,
            MeterRegistry metrics) {
        this.tokens = tokens;
        this.changes = changes;
        this.recipients = recipients;
        this.lastDays = lastDays;
        this.deadline = deadline;
        this.objections = objections;
        this.progress = progress;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** What the holder of the link may object to; changes nothing. */
    List<ObjectedChange> choices(@Nullable String token) {
        return changes.shown(ObjectionLink.opened(tokens, token).versions());
    }

    /** The same objection sent again is the one that is there. */
    @Transactional
    Taken take(@Nullable String token, ObjectionRequest request) {
        var link = ObjectionLink.opened(tokens, token);
        var words = request.checked();
        var change = changes.named(link.versions(), request.subProcessorId(), request.version());
        var digest = digest(link.sender(), change, words);
        return objections
                .byDigest(digest)
                .<Taken>map(Taken.Repeat::new)
                .orElseGet(() -> add(digest, link.sender(), change, words));
    }

    private Taken add(
            String digest, UUID sender, ObjectedChange change, ObjectionRequest.Checked words) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (objections.countFrom(sender, now.minus(DAY)) >= config.mostPerDay()) {
            throw new Rejection.TooMany("At most " + config.mostPerDay() + " objections in a day.");
        }
        var contact = recipients.bySubscription(sender).filter(who -> who.terms() != null);
        var told = contact.map(who -> change.until(lastDay(change, who))).orElse(change);
        var standing = contact.isPresent() ? Standing.CONTRACTUAL_CONTACT : Standing.CLAIMED;
        boolean late = deadline.isOver(told, now);
        var received = new Objections.Received(told, sender, words, standing, late, now);
        return objections
                .add(References.next(change.version()), digest, received)
                .<Taken>map(this::begun)
                .orElseGet(() -> new Taken.Repeat(objections.byDigest(digest).orElseThrow()));
    }

    /** By the contract, as the mail told it. */
    private @Nullable LocalDate lastDay(ObjectedChange change, Recipient contact) {
        return lastDays.told(change.version(), contact.id()).orElse(null);
    }

    private Taken begun(Objection objection) {
        progress.begin(objection);
        metrics.counter(
                        "article28.objections.received",
                        "in-time",
                        Boolean.toString(!objection.late()))
                .increment();
        return new Taken.New(objection);
    }

    private static String digest(
            UUID sender, ObjectedChange change, ObjectionRequest.Checked words) {
        return Sha256.hex(
                Stream.of(
                                sender.toString(),
                                Long.toString(change.version()),
                                change.subProcessorId(),
                                words.customer(),
                                words.contractReference(),
                                words.name(),
                                words.grounds())
                        .map(text -> Objects.requireNonNullElse(text, ""))
                        .collect(Collectors.joining("\0")));
    }
}
