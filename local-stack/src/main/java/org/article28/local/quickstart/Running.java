package org.article28.local.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.article28.local.Endpoints;
import org.article28.local.FolderLock;
import org.article28.local.LocalStack;
import org.article28.local.Ports;
import org.article28.local.Settings;
import org.article28.local.StackFailure;
import org.jspecify.annotations.Nullable;

/** All that runs, and the order in which it starts and stops. */
final class Running implements AutoCloseable {

    private static final Duration SERVICE_PATIENCE = Duration.ofMinutes(3);

    private final Options options;
    private final Progress progress;
    private final FolderLock alone;
    private @Nullable LocalStack stack;
    private @Nullable Service api;
    private @Nullable Service notifier;
    private boolean stopping;

    /**
     * @param alone freed when all has stopped
     */
    Running(Options options, Progress progress, FolderLock alone) {
        this.options = options;
        this.progress = progress;
        this.alone = alone;
    }

    /** Returns when all is ready and told. */
    void start() throws IOException {
        progress.say(
                "Starting PostgreSQL, Kafka and a mail catcher; all data is in " + options.home());
        var ports = new ServicePorts(Ports.free(options.port()), Ports.free(0));
        var endpoints = startStack();
        progress.done("stack");
        var environment = new Environment(options, endpoints, ports);
        var edge = startApi(environment, ports);
        var worker = startNotifier(environment, ports);
        try (var http = new Http()) {
            awaitBoth(
                    () -> edge.awaitReady(http, progress, SERVICE_PATIENCE),
                    () -> worker.awaitReady(http, progress, SERVICE_PATIENCE));
            var token = Files.readString(environment.tokenFile()).strip();
            var example = options.example();
            if (example != null && http.publishFirst(edge.base(), token, example)) {
                progress.say("  examples/infobip.yaml is version 1 of the list");
            }
            new Announcement(options, endpoints, edge, worker, token).make(progress);
        }
    }

    private Endpoints startStack() {
        refuseWhileStopping();
        var started = LocalStack.start(Settings.in(options.home().resolve("stack")));
        keep(() -> stack = started, started::close);
        tellEnd("PostgreSQL", started.endpoints().postgresPid());
        tellEnd("Kafka", started.endpoints().kafkaPid());
        return started.endpoints();
    }

    private Service startApi(Environment environment, ServicePorts ports) throws IOException {
        var started = startService("api-service", ports.api(), environment.ofApi());
        keep(() -> api = started, started.child()::stop);
        tellEnd(started.name(), started.child().pid());
        return started;
    }

    private Service startNotifier(Environment environment, ServicePorts ports) throws IOException {
        var started = startService("notifier-service", ports.notifier(), environment.ofNotifier());
        keep(() -> notifier = started, started.child()::stop);
        tellEnd(started.name(), started.child().pid());
        return started;
    }

    private Service startService(String name, int port, Map<String, String> environment)
            throws IOException {
        refuseWhileStopping();
        return Service.start(name, options.root(), logs(), port, environment);
    }

    /** A part that comes up after the stop was asked for is stopped here: nobody else knows it. */
    private void keep(Runnable assignment, Runnable stop) {
        synchronized (this) {
            if (!stopping) {
                assignment.run();
                return;
            }
        }
        stop.run();
        refuseWhileStopping();
    }

    private Path logs() throws IOException {
        return Files.createDirectories(options.home().resolve("logs"));
    }

    private synchronized void refuseWhileStopping() {
        if (stopping) {
            throw new StackFailure("stopping");
        }
    }

    /** One part that ends by itself takes no other along: the rest is built to go on without it. */
    private void tellEnd(String name, long pid) {
        var ended =
                ProcessHandle.of(pid).map(ProcessHandle::onExit).orElse(new CompletableFuture<>());
        var _ = ended.thenRun(() -> tellEnd(name));
    }

    private void tellEnd(String name) {
        if (!isStopping()) {
            progress.say(
                    name + " has ended; the rest goes on. To start it again: Ctrl-C, then ./run");
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private static void awaitBoth(Runnable one, Runnable other) {
        try {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(one), CompletableFuture.runAsync(other))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackFailure failure ? failure : e;
        }
    }

    /**
     * Both services at the same time, then what they use. It does not wait for a part that is still
     * starting: that is stopped when it is up, or by its watchdog when this process ends.
     */
    @Override
    public void close() {
        try (alone) {
            var parts = stopStarting();
            try {
                Files.deleteIfExists(Ready.file(options.home()));
            } catch (IOException e) {
                progress.say("ready.json can't be removed: " + e.getMessage());
            }
            try {
                CompletableFuture.allOf(stopped(parts.notifier()), stopped(parts.api())).join();
            } finally {
                if (parts.stack() != null) {
                    parts.stack().close();
                }
            }
        }
        progress.say("All stopped.");
    }

    private synchronized Parts stopStarting() {
        stopping = true;
        return new Parts(stack, api, notifier);
    }

    private record Parts(
            @Nullable LocalStack stack, @Nullable Service api, @Nullable Service notifier) {}

    private static CompletableFuture<Void> stopped(@Nullable Service service) {
        return CompletableFuture.runAsync(
                () -> {
                    if (service != null) {
                        service.child().stop();
                    }
                });
    }

    /** Where the services listen. */
    record ServicePorts(int api, int notifier) {}
}
