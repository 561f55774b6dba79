package org.article28.notifier.objection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import org.article28.notifier.announcement.NoticeTaken;
import org.article28.notifier.work.Bell;
import org.article28.notifier.work.Loop;

/** Looks for objections to close when a version or an objection came in, and now and then. */
@ApplicationScoped
class ClosingLoop {

    /** A version that another replica took in waits no longer than that. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final int BATCH = 100;

    private final Objections objections;
    private final Closing closing;
    private final Bell bell = new Bell();
    private volatile List<Loop> loops = List.of();

    ClosingLoop(Objections objections, Closing closing) {
        this.objections = objections;
        this.closing = closing;
    }

    void start(@Observes StartupEvent started) {
        loops = List.of(Loop.start("objection-closing", bell, PAUSE, this::closeAll));
    }

    void stop(@Observes ShutdownEvent stopping) {
        Loop.close(loops);
    }

    void wake(@Observes NoticeTaken notice) {
        bell.ring();
    }

    /** What was withdrawn already may still be objected to. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepTaken step) {
        bell.ring();
    }

    private boolean closeAll() {
        long last = 0;
        List<Long> touched;
        do {
            touched = objections.touchedByWithdrawals(last, BATCH);
            touched.forEach(closing::close);
            last = touched.isEmpty() ? last : touched.getLast();
        } while (touched.size() == BATCH);
        return false;
    }
}
