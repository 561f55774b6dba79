package org.article28.local.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.article28.local.Endpoints;
import org.article28.local.LocalStack;
import org.article28.local.Ports;
import org.article28.local.Settings;
import org.article28.local.StackFailure;
import org.jspecify.annotations.Nullable;

/** All that runs, and the order in which it starts and stops. */
final class Running implements AutoCloseable {

    private final Options options;
    private final Progress progress;
    private @Nullable LocalStack stack;
    private @Nullable Service api;
    private @Nullable Service notifier;
    private boolean stopping;

    Running(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
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
                    () -> edge.awaitReady(http, progress), () -> worker.awaitReady(http, progress));
            var token = Files.readString(environment.tokenFile()).strip();
            if (http.publishFirst(
                    edge.base(), token, options.root().resolve("examples/infobip.yaml"))) {
                progress.say("  examples/infobip.yaml is version 1 of the list");
            }
            new Announcement(options, endpoints, edge, worker, token).make(progress);
        }
    }

    private synchronized Endpoints startStack() {
        refuseWhileStopping();
        stack = LocalStack.start(Settings.in(options.home().resolve("stack")));
        tellEnd("PostgreSQL", stack.endpoints().postgresPid());
        tellEnd("Kafka", stack.endpoints().kafkaPid());
        return stack.endpoints();
    }

    private synchronized Service startApi(Environment environment, ServicePorts ports)
            throws IOException {
        refuseWhileStopping();
        api =
                Service.start(
                        "api-service", options.root(), logs(), ports.api(), environment.ofApi());
        tellEnd(api.name(), api.child().pid());
        return api;
    }

    private synchronized Service startNotifier(Environment environment, ServicePorts ports)
            throws IOException {
        refuseWhileStopping();
        notifier =
                Service.start(
                        "notifier-service",
                        options.root(),
                        logs(),
                        ports.notifier(),
                        environment.ofNotifier());
        tellEnd(notifier.name(), notifier.child().pid());
        return notifier;
    }

    private Path logs() throws IOException {
        return Files.createDirectories(options.home().resolve("logs"));
    }

    private void refuseWhileStopping() {
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

    /** Readers first, then those they read from. */
    @Override
    public void close() {
        synchronized (this) {
            stopping = true;
        }
        try {
            Files.deleteIfExists(Ready.file(options.home()));
        } catch (IOException e) {
            progress.say("ready.json can't be removed: " + e.getMessage());
        }
        var services = new CompletableFuture<?>[] {stopped(notifier), stopped(api)};
        CompletableFuture.allOf(services).join();
        if (stack != null) {
            stack.close();
        }
        progress.say("All stopped.");
    }

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
