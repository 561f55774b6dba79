package org.article28.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that an earlier parent started and that may still be stopping, found by its pid file.
 */
record Leftover(Optional<ProcessHandle> process) {

    private static final int WATCHDOG_GRACE_SECONDS = 12;
    private static final int AFTER_KILL_SECONDS = 5;

    /** Lets all end that a folder holds pid files of, so that their ports are free. */
    static void awaitAll(Path folder) throws IOException {
        try (var pidFiles = Files.newDirectoryStream(folder, "*.pid")) {
            pidFiles.forEach(pidFile -> of(pidFile).awaitEnd());
        }
    }

    static Leftover of(Path pidFile) {
        try {
            var pid = Long.parseLong(Files.readString(pidFile).strip());
            var written = Files.getLastModifiedTime(pidFile).toInstant();
            return new Leftover(
                    ProcessHandle.of(pid).filter(found -> startedBefore(found, written)));
        } catch (NoSuchFileException | NumberFormatException _) {
            return new Leftover(Optional.empty());
        } catch (IOException e) {
            throw new StackFailure("unreadable: " + pidFile, e);
        }
    }

    // A pid is used again in time: who started after the file was written is somebody else.
    private static boolean startedBefore(ProcessHandle found, Instant written) {
        var clockTolerance = written.plusSeconds(2);
        return found.info().startInstant().filter(clockTolerance::isAfter).isPresent();
    }

    /** Lets it stop by itself; kills it only if its watchdog is gone too. */
    void awaitEnd() {
        process.ifPresent(
                left -> {
                    if (!ends(left, WATCHDOG_GRACE_SECONDS)) {
                        left.destroyForcibly();
                        if (!ends(left, AFTER_KILL_SECONDS)) {
                            throw new StackFailure("process " + left.pid() + " does not end");
                        }
                    }
                });
    }

    private static boolean ends(ProcessHandle left, int seconds) {
        try {
            left.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new StackFailure("process " + left.pid() + " can't be awaited", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted while process " + left.pid() + " ended", e);
        }
    }
}
