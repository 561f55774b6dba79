package org.article28.system.fault;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks the same again and again, whatever happens, and keeps count of what is answered. */
final class Worker implements AutoCloseable {

    static final String NOTHING = "nothing";

    private final Lock permit;
    private final Duration pause;
    private final Supplier<HttpResponse<String>> task;
    private final Tally tally;
    private final Thread thread;
    private volatile boolean closed;

    private Worker(Lock permit, Duration pause, Supplier<HttpResponse<String>> task, Tally tally) {
        this.permit = permit;
        this.pause = pause;
        this.task = task;
        this.tally = tally;
        this.thread = Thread.ofVirtual().unstarted(this::work);
    }

    /** {@code permit}: held while it asks; {@code pause}: after each answer. */
    static Worker start(
            Lock permit, Duration pause, Supplier<HttpResponse<String>> task, Tally tally) {
        var worker = new Worker(permit, pause, task, tally);
        worker.thread.start();
        return worker;
    }

    private void work() {
        while (!closed) {
            permit.lock();
            try {
                long begun = System.nanoTime();
                var said = ask();
                tally.add(said, Duration.ofNanos(System.nanoTime() - begun));
            } finally {
                permit.unlock();
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /**
     * The status, and with one of a failure, what kind of document tells it. What it could make
     * nothing of is told as well, so that it is seen at the end.
     */
    private String ask() {
        try {
            var answer = task.get();
            return answer.statusCode() < 400
                    ? Integer.toString(answer.statusCode())
                    : answer.statusCode()
                            + " "
                            + answer.headers().firstValue("Content-Type").orElse("");
        } catch (UncheckedIOException e) {
            return NOTHING;
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
