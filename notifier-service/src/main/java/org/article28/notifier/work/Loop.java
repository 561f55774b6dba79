package org.article28.notifier.work;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.article28.notifier.database.DatabaseFailure;

/**
 * A background thread that takes turns until it is closed: at once while a turn says that more may
 * be waiting, otherwise when the bell rings or the pause is over. A turn that fails is logged and
 * taken again after the pause.
 */
public final class Loop implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final Thread thread;
    private final Bell bell;
    private volatile boolean open = true;

    private Loop(String name, Bell bell, Duration pause, Turn turn) {
        this.bell = bell;
        thread = Thread.ofPlatform().daemon().name(name).start(() -> run(pause, turn));
    }

    /** One turn; returns whether more may be waiting. */
    @FunctionalInterface
    public interface Turn {
        boolean take() throws InterruptedException;
    }

    public static Loop start(String name, Bell bell, Duration pause, Turn turn) {
        return new Loop(name, bell, pause, turn);
    }

    /** {@code number} threads, each with the turn that {@code turns} makes for it. */
    public static List<Loop> start(
            int number, String name, Bell bell, Duration pause, Supplier<? extends Turn> turns) {
        return IntStream.range(0, number)
                .mapToObj(i -> start(name + "-" + i, bell, pause, turns.get()))
                .toList();
    }

    /** Lets the turn that runs come to its end, but does not wait for ever. */
    @Override
    public void close() {
        stop();
        join();
    }

    /** Asks all to stop before it waits for any. */
    public static void close(List<Loop> loops) {
        loops.forEach(Loop::stop);
        loops.forEach(Loop::join);
    }

    private void stop() {
        open = false;
        bell.ring();
    }

    private void join() {
        try {
            if (!thread.join(LONGEST_STOP)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Duration pause, Turn turn) {
        try {
            while (open) {
                long heard = bell.heard();
                if (!more(turn)) {
                    bell.await(heard, pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean more(Turn turn) throws InterruptedException {
        try {
            return turn.take();
        } catch (RuntimeException | Error e) {
            // An error must not end the thread unseen: nothing would be sent any more.
            told(e);
            return false;
        }
    }

    private void told(Throwable failure) {
        var name = Thread.currentThread().getName();
        if (failure instanceof DatabaseFailure known && known.isOutage()) {
            Log.warnf("%s waits for the database: %s", name, known.getMessage());
        } else if (open) {
            Log.errorf(failure, "%s failed; it is tried again", name);
        }
    }
}
