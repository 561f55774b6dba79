package org.article28.local.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.article28.local.StackFailure;

/**
 * {@code ./run}: starts the stack and both services, publishes the example list where there is
 * none, tells where everything is, and stops it all when it is asked to end. A part that ends by
 * itself is told and left alone; the others go on.
 */
public final class Quickstart {

    private static final Duration STOPPING = Duration.ofSeconds(10);

    private Quickstart() {}

    @SuppressWarnings("SystemExitOutsideMain") // main delegates so that it stays readable
    public static void main(String[] arguments) throws InterruptedException {
        var progress = new Progress(System.out);
        try {
            var root =
                    Path.of(System.getProperty("article28.root", ".")).toAbsolutePath().normalize();
            var options = Options.of(root, System.getenv());
            Files.createDirectories(options.home());
            // Another run on this folder keeps its ready.json; one that was killed has left a stale
            // one.
            var alone = Alone.in(options.home(), progress, STOPPING);
            Files.deleteIfExists(Ready.file(options.home()));
            var running = new Running(options, progress, alone);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
            running.start();
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException | StackFailure | IOException | UncheckedIOException e) {
            progress.say("run: " + e.getMessage());
            System.exit(1);
        }
    }
}
