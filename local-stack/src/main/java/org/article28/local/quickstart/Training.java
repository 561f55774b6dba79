package org.article28.local.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.article28.local.Endpoints;
import org.article28.local.LocalStack;
import org.article28.local.Ports;
import org.article28.local.Settings;
import org.article28.local.StackFailure;

/**
 * Starts one service by its command over a stack of its own, asks what readers ask for, and ends it
 * in order. The build of an image has a JVM record so what it loads ({@code -XX:AOTCacheOutput}).
 * Arguments are the name of the service and its command, which runs in the working directory.
 */
public final class Training {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(5);
    // The record is written after the service has stopped.
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(5);

    private static final int ENDED = 0;
    private static final int ENDED_BY_SIGTERM = 143;

    private static final Map<String, List<String>> ASKED =
            Map.of(
                    "api-service",
                    List.of("/", "/v1/subprocessors", "/v1/changes?after=0", "/q/metrics"),
                    "notifier-service",
                    List.of("/q/health/live", "/q/metrics"));

    private final Options options;
    private final String service;
    private final Progress progress = new Progress(System.out);

    private Training(Options options, String service) {
        this.options = options;
        this.service = service;
    }

    @SuppressWarnings("SystemExitOutsideMain") // main delegates so that it stays readable
    public static void main(String[] arguments) {
        try {
            if (arguments.length < 2 || !ASKED.containsKey(arguments[0])) {
                throw new IllegalArgumentException(
                        "training takes api-service or notifier-service, and its command");
            }
            var root = Path.of(System.getProperty("article28.root", ".")).toAbsolutePath();
            var options = Options.of(root, System.getenv());
            Files.createDirectories(options.home());
            var command = List.of(arguments).subList(1, arguments.length);
            new Training(options, arguments[0]).run(command);
            System.exit(0);
        } catch (IllegalArgumentException | StackFailure | IOException | UncheckedIOException e) {
            System.err.println("training: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(List<String> command) throws IOException {
        try (var stack = LocalStack.start(Settings.in(options.home().resolve("stack")));
                var http = new Http()) {
            progress.done("stack");
            int port = Ports.free(0);
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(settings(stack.endpoints(), port));
            var process = builder.start();
            try {
                var base = URI.create("http://127.0.0.1:" + port);
                awaitReady(process, http, base);
                ask(http, base);
            } finally {
                process.destroy();
                awaitEnd(process);
            }
        }
    }

    private Map<String, String> settings(Endpoints stack, int port) throws IOException {
        // The other service is not there.
        var environment = new Environment(options, stack, new Running.ServicePorts(9, 9));
        var values = service.equals("api-service") ? environment.ofApi() : environment.ofNotifier();
        values.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        values.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return values;
    }

    private void awaitReady(Process process, Http http, URI base) {
        var end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!http.isOk(base.resolve("/q/health/ready"))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new StackFailure(service + " did not get ready");
            }
            progress.tick();
        }
        progress.done(service);
    }

    private void ask(Http http, URI base) throws IOException {
        var example = options.example();
        if (service.equals("api-service") && example != null) {
            var token = Files.readString(options.home().resolve("admin-token")).strip();
            http.publishFirst(base, token, example);
        }
        for (var path : ASKED.getOrDefault(service, List.of())) {
            if (!http.isOk(base.resolve(path))) {
                throw new StackFailure(service + " does not answer " + path);
            }
        }
        progress.done("answers");
    }

    private void awaitEnd(Process process) {
        try {
            if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new StackFailure(service + " did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", e);
        }
        int value = process.exitValue();
        if (value != ENDED && value != ENDED_BY_SIGTERM) {
            throw new StackFailure(service + " ended with " + value);
        }
        progress.done("record");
    }
}
