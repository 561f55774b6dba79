package org.article28.system.fault;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.article28.system.Api;

/** Readers of what is kept in memory, an editor, and people who sign up, all at once. */
final class Load implements AutoCloseable {

    private static final Duration BETWEEN_READS = Duration.ofMillis(50);
    private static final Duration BETWEEN_SIGN_UPS = Duration.ofMillis(300);
    private static final Duration BETWEEN_PUBLICATIONS = Duration.ofMillis(400);
    private static final String NOTHING_NEW = "/v1/changes?after=" + Integer.MAX_VALUE;

    /** Who reads holds it to read; who takes the only api-service away holds it to write. */
    private final ReadWriteLock present = new ReentrantReadWriteLock(true);

    private final Tally reads = new Tally();
    private final Tally edits = new Tally();
    private final Tally requests = new Tally();
    private final Editor editor;
    private final SignUps signUps;
    private final List<Worker> workers;

    private Load(Api api) {
        this.editor = new Editor(api);
        this.signUps = new SignUps(api);
        this.workers =
                List.of(
                        reading(() -> api.response("/v1/subprocessors")),
                        reading(() -> api.response("/v1/subprocessors/" + Editor.ENTRY)),
                        reading(() -> api.response("/v1/document")),
                        reading(() -> api.response("/v1/versions/latest")),
                        reading(() -> api.response(NOTHING_NEW)),
                        Worker.start(
                                new ReentrantLock(), BETWEEN_PUBLICATIONS, editor::publish, edits),
                        Worker.start(
                                new ReentrantLock(), BETWEEN_SIGN_UPS, signUps::ask, requests));
    }

    static Load on(Parts parts) {
        return new Load(parts.client());
    }

    private Worker reading(Supplier<HttpResponse<String>> read) {
        return Worker.start(present.readLock(), BETWEEN_READS, read, reads);
    }

    /** While it runs, nobody reads. */
    void withoutReaders(Runnable act) {
        present.writeLock().lock();
        try {
            act.run();
        } finally {
            present.writeLock().unlock();
        }
    }

    Tally reads() {
        return reads;
    }

    Tally edits() {
        return edits;
    }

    Tally requests() {
        return requests;
    }

    Editor editor() {
        return editor;
    }

    SignUps signUps() {
        return signUps;
    }

    @Override
    public void close() {
        workers.forEach(Worker::close);
    }
}
