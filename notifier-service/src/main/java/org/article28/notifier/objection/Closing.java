package org.article28.notifier.objection;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.article28.model.Register;
import org.article28.notifier.announcement.NoticeChanges;
import org.article28.notifier.mail.wording.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Closes an objection whose change was withdrawn. It looks at what is stored alone, so it does not
 * matter whether the objection or the withdrawal came first, and a repeat changes nothing.
 */
@ApplicationScoped
class Closing {

    private final Objections objections;
    private final NoticeChanges changes;
    private final Progress progress;
    private final Registers registers;
    private final Languages languages;
    private final Clock clock;
    private final MeterRegistry metrics;

    Closing(
            Objections objections,
            NoticeChanges changes,
            Progress progress,
            Registers registers,
            Languages languages,
            Clock clock,
            MeterRegistry metrics) {
        this.objections = objections;
        this.changes = changes;
        this.progress = progress;
        this.registers = registers;
        this.languages = languages;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Staff may have ended it meanwhile; what they said stands. */
    @Transactional
    void close(long id) {
        objections
                .lock(id)
                .filter(objection -> objection.state().isOpen())
                .ifPresent(this::closeIfWithdrawn);
    }

    private void closeIfWithdrawn(Objection objection) {
        var objected = objection.change();
        var entry = objected.subProcessorId();
        if (entry == null) {
            return;
        }
        var register = registers.of(objected.version());
        var zone = register.map(Register::zone).orElse(ZoneOffset.UTC);
        Withdrawal.of(objected, changes.withdrawn(entry, objected.version()), zone)
                .ifPresent(
                        version -> {
                            var language = register.map(Register::language).orElse(null);
                            withdraw(objection, reason(version, language));
                        });
    }

    /** In the language of the list, since staff read it, too. */
    private String reason(long version, @Nullable String language) {
        return languages.of(language).objections().withdrawnBy(version);
    }

    private void withdraw(Objection objection, String because) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        progress.take(
                objection,
                new Step(now, ObjectionState.WITHDRAWN, objection.standing(), because, null));
        metrics.counter("article28.objections.moved", "to", ObjectionState.WITHDRAWN.wire())
                .increment();
    }
}
