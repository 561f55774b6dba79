package org.article28.system.benchmark.fanout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time, as Linux tells it, in microseconds. */
final class Cpu {

    private static final long MICROS_PER_TICK = 10_000;

    private Cpu() {}

    /** Of the processes and of all that they started. */
    static long of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(one -> ticks(one.pid(), 11) + ticks(one.pid(), 12))
                        .sum()
                * MICROS_PER_TICK;
    }

    /** Of the processes that this one started and that have ended. */
    static long ofEnded() {
        long self = ProcessHandle.current().pid();
        return (ticks(self, 13) + ticks(self, 14)) * MICROS_PER_TICK;
    }

    /** A field of /proc/pid/stat, counted from behind the name, which may contain spaces. */
    private static long ticks(long pid, int field) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[field]);
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
