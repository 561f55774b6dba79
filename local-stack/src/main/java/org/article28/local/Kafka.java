package org.article28.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka broker on the loopback interface, its own controller, in a JVM of its own. Topics are
 * made explicitly.
 */
public final class Kafka implements Server {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder;
    private final int port;
    private final int toldPort;
    private final int controllerPort = Ports.free(0);
    private @Nullable Child child;

    /** {@code toldPort}: where clients are told to find it, 0 for where it listens. */
    Kafka(Path folder, int port, int toldPort) {
        this.folder = folder;
        this.port = Ports.free(port);
        this.toldPort = toldPort == 0 ? this.port : toldPort;
    }

    @Override
    public synchronized void start() {
        if (pid() != 0) {
            return;
        }
        try {
            Files.createDirectories(home());
            var jvm = KafkaJvm.in(folder);
            var settings = writeSettings();
            format(jvm, settings);
            var broker = jvm.broker(settings);
            var started = Child.start(broker);
            child = started;
            awaitAnswer(started, broker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path writeSettings() throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(Resources.text("kafka.properties")));
        var controller = Ports.LOOPBACK + ":" + controllerPort;
        settings.put("listeners", "PLAINTEXT://" + bootstrap() + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", "PLAINTEXT://" + Ports.LOOPBACK + ":" + toldPort);
        settings.put("controller.quorum.voters", "1@" + controller);
        settings.put("log.dirs", data().toString());
        var file = folder.resolve("kafka.properties");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, "written at each start");
        }
        return file;
    }

    private void format(KafkaJvm jvm, Path settings) throws IOException {
        var formatted = home().resolve("cluster.id");
        if (Files.exists(formatted)) {
            return;
        }
        Trees.delete(data());
        var clusterId = Uuid.randomUuid().toString();
        var command = jvm.format(settings, clusterId);
        try (var child = Child.start(command)) {
            if (child.onExit().join() != 0) {
                throw StackFailure.withLog("Kafka's storage was not formatted", command.log());
            }
        }
        Files.writeString(formatted, clusterId);
    }

    private void awaitAnswer(Child started, Command broker) {
        Map<String, Object> client =
                Map.of(
                        "bootstrap.servers",
                        bootstrap(),
                        "client.id",
                        "start-" + UUID.randomUUID(),
                        "reconnect.backoff.max.ms",
                        50);
        try (var admin = Admin.create(client)) {
            Await.until("Kafka", PATIENCE, () -> answers(admin, started, broker));
        }
    }

    private static boolean answers(Admin admin, Child started, Command broker) {
        if (!started.alive()) {
            throw StackFailure.withLog("Kafka ended while it started", broker.log());
        }
        try {
            return !admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).isEmpty();
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (child != null) {
            child.stop();
            child = null;
        }
    }

    /** The process id of the broker, 0 while it is stopped. */
    public synchronized long pid() {
        return child != null && child.alive() ? child.pid() : 0;
    }

    /** Where clients begin, as {@code host:port}. */
    public String bootstrap() {
        return Ports.LOOPBACK + ":" + port;
    }

    private Path home() {
        return folder.resolve("kafka");
    }

    private Path data() {
        return home().resolve("logs");
    }
}
