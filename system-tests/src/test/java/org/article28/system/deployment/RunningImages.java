package org.article28.system.deployment;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.article28.local.Endpoints;
import org.article28.local.Ports;
import org.article28.local.Role;
import org.article28.local.StackProcess;

/**
 * Both images over a stack of this machine, with the environment that the Compose file gives them.
 */
public final class RunningImages implements AutoCloseable {

    public static final List<String> SERVICES = Checkout.SERVICES;

    private static final int KEY_BYTES = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** One of both, as a process. */
    public record Running(Image image, Map<String, String> settings, Process process, Path log) {

        public String base() {
            return "http://127.0.0.1:" + settings.get("QUARKUS_HTTP_PORT");
        }
    }

    private final Path folder;
    private final StackProcess stack;
    private final Map<String, Image> images = new LinkedHashMap<>();
    private final Map<String, Integer> ports = new HashMap<>();
    private final Map<String, Running> running = new HashMap<>();

    private final String linkKey = key();
    private final String staffKey = key();

    private RunningImages(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        // The user of the images passes through it.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        images.putAll(built(folder));
        for (var service : SERVICES) {
            ports.put(service, Ports.free(0));
        }
        stack = StackProcess.start(folder.resolve("stack"));
    }

    /**
     * Both at a time: each of the trainings starts servers of its own, and mostly waits for them.
     */
    private static Map<String, Image> built(Path folder) throws InterruptedException {
        try (var builds = Executors.newVirtualThreadPerTaskExecutor()) {
            var under = new LinkedHashMap<String, Future<Image>>();
            for (var service : SERVICES) {
                under.put(
                        service,
                        builds.submit(() -> Image.build(service, folder.resolve(service))));
            }
            var built = new LinkedHashMap<String, Image>();
            for (var service : SERVICES) {
                built.put(service, under.get(service).get());
            }
            return built;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Lays out and trains both; only the stack runs. */
    public static RunningImages over(Path folder) throws IOException, InterruptedException {
        var images = new RunningImages(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(images::close));
        return images;
    }

    /** {@code more}: variables beside those of the Compose file. */
    public Running start(String service, Map<String, String> more) throws IOException {
        var log = folder.resolve(service + ".log");
        var settings = settings(service);
        settings.putAll(more);
        var image = images.get(service);
        var started = new Running(image, settings, image.start(settings, log), log);
        running.put(service, started);
        return started;
    }

    /** By the check of its image. */
    void awaitHealthy(String name) {
        var service = of(name);
        await().atMost(PATIENCE)
                .failFast(
                        () -> {
                            if (!service.process().isAlive()) {
                                throw new IllegalStateException(Checkout.text(service.log()));
                            }
                        })
                .until(() -> service.image().isHealthy(service.settings()));
    }

    /**
     * The environment of the Compose file, with the addresses of this machine in place of names.
     */
    private Map<String, String> settings(String service) {
        var endpoints = stack.endpoints();
        var values = new LinkedHashMap<String, String>();
        compose(endpoints)
                .environment(service)
                .forEach((name, value) -> values.put(name, here(value, endpoints)));
        values.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        values.put("QUARKUS_HTTP_PORT", ports.get(service).toString());
        return values;
    }

    private Compose compose(Endpoints endpoints) {
        return Compose.with(
                Map.of(
                        "REGISTER_OWNER_PASSWORD", endpoints.password(Role.REGISTER_OWNER),
                        "REGISTER_SERVICE_PASSWORD", endpoints.password(Role.REGISTER_SERVICE),
                        "NOTIFIER_OWNER_PASSWORD", endpoints.password(Role.NOTIFIER_OWNER),
                        "NOTIFIER_SERVICE_PASSWORD", endpoints.password(Role.NOTIFIER_SERVICE),
                        "ARTICLE28_TOKENS_KEYS", linkKey,
                        "ARTICLE28_STAFF_KEYS", staffKey,
                        "SMTP_HOST", endpoints.smtpHost(),
                        "SMTP_PORT", Integer.toString(endpoints.smtpPort())));
    }

    private static String key() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return "k1:" + Base64.getEncoder().encodeToString(bytes);
    }

    private String here(String value, Endpoints endpoints) {
        return value.replace("jdbc:postgresql://postgres:5432/article28", endpoints.jdbcUrl())
                .replace("kafka:9092", endpoints.kafkaBootstrap())
                .replace("http://api-service:8080", "http://127.0.0.1:" + ports.get("api-service"))
                .replace(
                        "http://notifier-service:8081",
                        "http://127.0.0.1:" + ports.get("notifier-service"));
    }

    Running of(String service) {
        return running.get(service);
    }

    String inbox() {
        return stack.endpoints().inboxUrl().toString();
    }

    @Override
    public void close() {
        running.values().forEach(one -> one.process().destroyForcibly());
        stack.close();
    }
}
