package org.article28.system.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Whether the history costs more as it grows: publishes, compares and loads lists of three sizes
 * with few and with many versions, over HTTP. Started by {@code scripts/benchmark-history}.
 */
final class HistoryBenchmark {

    static final int FEW = 10;
    static final int MANY = 2_000;
    private static final List<Integer> SIZES = List.of(10, 1_000, 20_000);

    private final Path folder;
    private final SequencedMap<Case, Figures> figures = new LinkedHashMap<>();
    private String machine = "";

    private HistoryBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Arguments: the folder for all data; sizes of lists, all three where none is given. */
    public static void main(String[] arguments) throws IOException {
        var benchmark = new HistoryBenchmark(Path.of(arguments[0]));
        var sizes = Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
        for (int size : sizes.isEmpty() ? SIZES : sizes) {
            benchmark.measure(size);
        }
        System.out.println(benchmark.machine);
        System.out.println(new Report(benchmark.figures).markdown());
    }

    private void measure(int entries) throws IOException {
        var home = Files.createDirectories(folder.resolve(Integer.toString(entries)));
        measure(home, new Case(entries, FEW));
        measure(home, new Case(entries, MANY));
    }

    private void measure(Path home, Case wanted) {
        say("%,d entries, %,d versions".formatted(wanted.entries(), wanted.versions()));
        // The history is made by one process and measured in others, that all had the same warm-up.
        try (var running = Running.start(home, wanted.entries(), Settings.unchecked())) {
            running.reach(wanted);
        }
        double load;
        try (var running = Running.start(home, wanted.entries(), Settings.FORGETFUL)) {
            load = running.load(wanted);
        }
        try (var running = Running.start(home, wanted.entries(), Map.of());
                var database = running.database()) {
            double diff = running.diff(wanted);
            running.warmUpPublishing();
            long before = database.written();
            double publish = running.publish(wanted);
            double rows = (database.written() - before) / (double) wanted.repetitions();
            machine = Machine.of(database);
            figures.put(wanted, new Figures(publish, rows, diff, load));
            say("  " + figures.get(wanted));
        }
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
