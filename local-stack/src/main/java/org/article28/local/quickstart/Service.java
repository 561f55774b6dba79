package org.article28.local.quickstart;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.article28.local.Child;
import org.article28.local.Command;
import org.article28.local.StackFailure;

/**
 * One of our services as a child process.
 *
 * @param name of its module
 * @param base where it answers
 */
record Service(String name, URI base, Path log, Child child) {

    /** Quick to start on a small machine; production sets its own. */
    private static final List<String> JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "-Xmx1g",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED");

    static Service start(
            String name, Path root, Path folder, int port, Map<String, String> environment) {
        var jar = root.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        var words = new ArrayList<>(List.of(java(), "-jar", jar.toString()));
        words.addAll(1, JVM);
        var all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var command = new Command(name, words, all, folder, Command.Signal.TERM);
        return new Service(
                name, URI.create("http://127.0.0.1:" + port), command.log(), Child.start(command));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Returns when the service says that it is ready.
     *
     * @throws StackFailure if it ended, or is not ready in time, with the end of its log
     */
    void awaitReady(Http http, Progress progress, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!http.isOk(base.resolve("/q/health/ready"))) {
            if (!child.alive()) {
                throw StackFailure.withLog(name + " did not start", log);
            }
            if (System.nanoTime() > end) {
                throw StackFailure.withLog(
                        name + " is not ready after " + atMost.toSeconds() + " s", log);
            }
            progress.tick();
        }
        progress.done(name);
    }
}
