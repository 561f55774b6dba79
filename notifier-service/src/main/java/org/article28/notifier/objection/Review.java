package org.article28.notifier.objection;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.IfMatch;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.staff.Deeds;
import org.jspecify.annotations.Nullable;

/** What staff do with an objection. What changes nothing is no step and no deed. */
@ApplicationScoped
class Review {

    private final Objections objections;
    private final Progress progress;
    private final Deeds deeds;
    private final SecurityIdentity identity;
    private final Clock clock;
    private final MeterRegistry metrics;

    Review(
            Objections objections,
            Progress progress,
            Deeds deeds,
            SecurityIdentity identity,
            Clock clock,
            MeterRegistry metrics) {
        this.objections = objections;
        this.progress = progress;
        this.deeds = deeds;
        this.identity = identity;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * @param seen what the reviewer saw
     */
    @Transactional
    Objection change(String reference, IfMatch seen, ObjectionPatch patch) {
        var objection =
                objections
                        .lock(reference)
                        .orElseThrow(
                                () ->
                                        new Rejection.NotFound(
                                                "There is no objection " + reference + "."));
        seen.check("r" + objection.revision());
        var target = patch.state() == null ? objection.state() : patch.state();
        var standing = patch.standing() == null ? objection.standing() : patch.standing();
        var answer = answer(objection, target, patch.answer());
        if (target == objection.state() && standing == objection.standing()) {
            return objection;
        }
        checkStep(objection, target);
        var step =
                new Step(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        target,
                        standing,
                        answer,
                        identity.getPrincipal().getName());
        var changed = progress.take(objection, step);
        note(objection, changed);
        return changed;
    }

    /** Null where nothing is answered. */
    private static @Nullable String answer(
            Objection objection, ObjectionState target, @Nullable String given) {
        boolean moves = target != objection.state();
        if (moves && target.isAnswer()) {
            if (given == null || given.isBlank()) {
                throw new Rejection.Invalid(
                        FieldError.at("/answer", "missing", "is missing: say why"));
            }
            return given;
        }
        var known = objection.answer();
        if (given != null && (known == null || !Objects.equals(known.text(), given))) {
            throw new Rejection.Conflict("An answer goes with the state that it explains.");
        }
        return null;
    }

    private static void checkStep(Objection objection, ObjectionState target) {
        var now = objection.state();
        if (target != now && !now.next().contains(target)) {
            var possible =
                    now.next().stream().map(ObjectionState::wire).collect(Collectors.joining(", "));
            throw new Rejection.Conflict(
                    possible.isEmpty()
                            ? "It is %s, which is its end.".formatted(now.wire())
                            : "It is %s, and can become %s.".formatted(now.wire(), possible));
        }
    }

    private void note(Objection before, Objection after) {
        var target = "objection/" + after.reference();
        if (before.standing() != after.standing()) {
            deeds.note("tell-standing-" + after.standing().wire(), target, null);
        }
        if (before.state() != after.state()) {
            deeds.note(
                    after.state().isAnswer() ? "answer-objection" : "review-objection",
                    target,
                    null);
            metrics.counter("article28.objections.moved", "to", after.state().wire()).increment();
        }
    }
}
