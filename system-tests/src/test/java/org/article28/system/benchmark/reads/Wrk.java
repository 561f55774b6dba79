package org.article28.system.benchmark.reads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One run of the load generator: {@code wrk -t1 -c32}. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private Wrk() {}

    /**
     * What was measured.
     *
     * @param rate requests per second
     * @param p99 milliseconds
     * @param cpu microseconds of the server's processor time for each request
     */
    record Measured(double rate, double p99, double cpu) {}

    static Measured run(String base, Row row, Duration time, ProcessHandle server) {
        var command =
                new ArrayList<>(
                        List.of(
                                "wrk",
                                "-t1",
                                "-c32",
                                "-d" + time.toSeconds() + "s",
                                "--latency",
                                base + row.path()));
        if (!row.ifNoneMatch().isEmpty()) {
            command.addAll(List.of("-H", "If-None-Match: " + row.ifNoneMatch()));
        }
        var before = cpu(server);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var text = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0 || BAD.matcher(text).find()) {
                throw new IllegalStateException(text);
            }
            double rate = Double.parseDouble(group(RATE, text, 1));
            double seconds = cpu(server).minus(before).toNanos() / 1e9;
            return new Measured(
                    rate, milliseconds(text), seconds / (rate * time.toSeconds()) * 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Duration cpu(ProcessHandle server) {
        return server.info().totalCpuDuration().orElseThrow();
    }

    private static double milliseconds(String text) {
        double value = Double.parseDouble(group(P99, text, 1));
        return switch (group(P99, text, 2)) {
            case "us" -> value / 1_000;
            case "ms" -> value;
            default -> value * 1_000;
        };
    }

    private static String group(Pattern pattern, String text, int group) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(text);
        }
        return found.group(group);
    }
}
