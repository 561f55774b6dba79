package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Notes what became of deliveries, of all connections together: while some are written the next
 * ones gather.
 */
@ApplicationScoped
class Noting {

    private static final int MOST = 256;
    private static final long WAIT_MILLIS = 500;

    private final Marks marks;
    private final InFlight inFlight;
    private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>();

    Noting(Marks marks, InFlight inFlight) {
        this.marks = marks;
        this.inFlight = inFlight;
    }

    private sealed interface Entry {

        record Noted(Mark mark, int inFlight) implements Entry {}

        record Then(Runnable run) implements Entry {}
    }

    /** What was not in flight: it never left. */
    void add(Mark mark) {
        queue.add(new Entry.Noted(mark, 0));
    }

    /** It is in flight until it is noted. */
    void addFlown(Mark mark) {
        queue.add(new Entry.Noted(mark, 1));
    }

    /** Runs when all that was added so far is noted. */
    void then(Runnable run) {
        queue.add(new Entry.Then(run));
    }

    /** One turn of the thread that writes; returns whether more may be waiting. */
    boolean write() throws InterruptedException {
        var first = queue.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        if (first == null) {
            return true;
        }
        var entries = new ArrayList<Entry>();
        entries.add(first);
        queue.drainTo(entries, MOST - 1);
        marks.write(marks(entries));
        done(entries);
        return true;
    }

    /** For the end, when nothing is added any more: what can be written without waiting. */
    void writeRest() {
        var entries = new ArrayList<Entry>();
        queue.drainTo(entries);
        marks.writeOnce(marks(entries));
        done(entries);
    }

    private static List<Mark> marks(List<Entry> entries) {
        var marks = new ArrayList<Mark>();
        for (var entry : entries) {
            if (entry instanceof Entry.Noted(var mark, _)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private void done(List<Entry> entries) {
        for (var entry : entries) {
            switch (entry) {
                case Entry.Noted(_, var left) -> inFlight.leave(left);
                case Entry.Then(var run) -> run.run();
            }
        }
    }
}
