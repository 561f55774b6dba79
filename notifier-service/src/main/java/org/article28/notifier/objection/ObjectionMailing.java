package org.article28.notifier.objection;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.article28.notifier.mail.ObjectionMails;
import org.article28.notifier.mail.Outcome;
import org.article28.notifier.mail.queue.MailTurns;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/** Sends what {@link ObjectionMailRows} holds. */
@ApplicationScoped
class ObjectionMailing {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ObjectionMailRows rows;
    private final Objections objections;
    private final Steps steps;
    private final ObjectionLetters letters;
    private final ObjectionMails mails;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Bell bell = new Bell();
    private volatile List<Loop> loops = List.of();

    ObjectionMailing(
            ObjectionMailRows rows,
            Objections objections,
            Steps steps,
            ObjectionLetters letters,
            ObjectionMails mails,
            Clock clock,
            MeterRegistry metrics) {
        this.rows = rows;
        this.objections = objections;
        this.steps = steps;
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        var turns = new MailTurns<>(rows.queue(), this::send, clock);
        loops = List.of(Loop.start("objection-mails", bell, PAUSE, turns));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepTaken taken) {
        bell.ring();
    }

    private Outcome send(ObjectionMail mail) {
        var step = steps.byId(mail.stepId());
        var objection = objections.ofStep(mail.stepId());
        var outcome =
                switch (letters.of(mail, objection, step)) {
                    case ObjectionLetters.Letter(var to, var tag, var content) ->
                            mails.send(to, tag, content);
                    case ObjectionLetters.Nobody(var because) -> new Outcome.Refused(because);
                };
        metrics.counter(
                        "article28.objections.mails",
                        "addressee",
                        mail.addressee().name().toLowerCase(Locale.ROOT),
                        "outcome",
                        name(outcome))
                .increment();
        return outcome;
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> "sent";
            case Outcome.Refused _ -> "refused";
            case Outcome.Deferred _, Outcome.Unreachable _, Outcome.Unknown _ -> "deferred";
        };
    }
}
