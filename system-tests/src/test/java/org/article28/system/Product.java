package org.article28.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * All that {@code ./run} starts, over one folder; it can be stopped, killed in part, and started
 * again.
 */
public final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path home;
    private final Map<String, String> settings;
    private Process process;
    private JsonNode ready;

    private Product(Path home, Map<String, String> settings) {
        this.home = home;
        this.settings = settings;
    }

    public static Product start(Path home) {
        return start(home, Map.of());
    }

    /** {@code settings}: environment variables that the services get. */
    public static Product start(Path home, Map<String, String> settings) {
        var product = new Product(home, settings);
        // Whoever is stopped from outside leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(product::close));
        product.startAgain();
        return product;
    }

    public static Path root() {
        return Path.of(System.getProperty("article28.root"));
    }

    void startAgain() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = root().resolve("local-stack/target/local-stack.jar").toString();
        var command =
                List.of(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Darticle28.root=" + root(),
                        "-cp",
                        jar,
                        "org.article28.local.quickstart.Quickstart");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var log = home.resolve("run.log");
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of("ARTICLE28_HOME", home.toString(), "ARTICLE28_PORT", "0"));
        builder.environment().putAll(settings);
        try {
            process = builder.start();
            var file = home.resolve("ready.json");
            await().atMost(PATIENCE).until(() -> Files.exists(file) || !process.isAlive());
            if (!Files.exists(file)) {
                throw new IllegalStateException("ended: " + Files.readString(log));
            }
            ready = Json.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Api api() {
        return new Api(ready.get("api").asText(), ready.get("token").asText());
    }

    Inbox inbox() {
        return new Inbox(ready.get("inbox").asText());
    }

    public JsonNode ready() {
        return ready;
    }

    Path home() {
        return home;
    }

    /** With which the edge signs for the notifier. */
    String staffKey() {
        return "local:" + read("staff-key").strip();
    }

    /** With which the notifier signs the links in mails. */
    String linkKey() {
        return "local:" + read("link-key").strip();
    }

    /** Of a role of the database. */
    String password(String role) {
        return read("stack/passwords.properties")
                .lines()
                .filter(line -> line.startsWith(role + "="))
                .findFirst()
                .orElseThrow()
                .substring(role.length() + 1);
    }

    private String read(String file) {
        try {
            return Files.readString(home.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9} of one part: api, notifier, kafka or postgres. */
    public void kill(String part) {
        var victim = ProcessHandle.of(ready.get("pids").get(part).asLong()).orElseThrow();
        victim.destroyForcibly();
        victim.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    public void stop() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }
}
