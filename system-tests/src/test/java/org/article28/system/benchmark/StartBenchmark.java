package org.article28.system.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.article28.system.deployment.RunningImages;

/**
 * Starts the commands of both images with their cache and without, by turns, and tells how long
 * each took until it was ready, and how much of the processor. Started by {@code
 * scripts/benchmark-start}.
 */
final class StartBenchmark {

    private static final int TURNS = 11;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RunningImages images;
    private final int turns;

    private StartBenchmark(RunningImages images, int turns) {
        this.images = images;
        this.turns = turns;
    }

    /** What one start took. */
    private record Start(Duration wall, Duration processor) {}

    /** Arguments: the folder for all data, and how often each start is measured. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : TURNS;
        try (var images = RunningImages.over(Path.of(arguments[0]))) {
            System.out.println("| | cache | ready after | fastest | slowest | CPU |");
            System.out.println("|---|---|--:|--:|--:|--:|");
            for (var service : RunningImages.SERVICES) {
                new StartBenchmark(images, turns).measure(service);
            }
        }
    }

    private void measure(String service) throws IOException, InterruptedException {
        start(service, "auto"); // Migrates the database.
        var with = new ArrayList<Start>();
        var without = new ArrayList<Start>();
        for (int i = 0; i < turns; i++) {
            with.add(start(service, "auto"));
            without.add(start(service, "off"));
        }
        print(service, "with", with);
        print(service, "without", without);
    }

    private Start start(String service, String mode) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var options = "-Xmx1g -XX:AOTMode=" + mode;
        var running = images.start(service, Map.of("JDK_JAVA_OPTIONS", options));
        while (!isReady(running.base())) {
            if (!running.process().isAlive()) {
                throw new IllegalStateException(service + " ended, see " + running.log());
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        var wall = Duration.ofNanos(System.nanoTime() - begun);
        var processor = running.process().info().totalCpuDuration().orElseThrow();
        running.process().destroy();
        running.process().waitFor();
        return new Start(wall, processor);
    }

    private static boolean isReady(String base) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + "/q/health/ready")).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void print(String service, String cache, List<Start> starts) {
        var walls = starts.stream().map(Start::wall).sorted().toList();
        var processor = starts.stream().map(Start::processor).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f s | %.2f s | %.2f s | %.2f s |%n",
                service,
                cache,
                seconds(walls.get(walls.size() / 2)),
                seconds(walls.getFirst()),
                seconds(walls.getLast()),
                seconds(processor.get(processor.size() / 2)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
