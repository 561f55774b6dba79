package org.article28.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process that ends when this one ends, however this one ends: between the two stands a small
 * shell script that asks the command to end when its standard input does, and kills it if it has
 * not ended 10 s later.
 */
public final class Child implements AutoCloseable {

    private static final String WATCHDOG = Resources.text("watchdog.sh");
    private static final int MORE_THAN_GRACE_SECONDS = 15;

    private final Process watchdog;
    private final long pid;

    private Child(Process watchdog, long pid) {
        this.watchdog = watchdog;
        this.pid = pid;
    }

    /**
     * Starts the command, after what an earlier parent left of it has ended.
     *
     * @throws StackFailure if the process can't be made; a program that starts and fails ends with
     *     an exit value instead
     */
    public static Child start(Command command) {
        Leftover.of(command.pidFile()).awaitEnd();
        try {
            if (Files.exists(command.log())) {
                Files.move(
                        command.log(), command.previousLog(), StandardCopyOption.REPLACE_EXISTING);
            }
            var watchdog = watchdog(command).start();
            var pid = watchdog.inputReader(StandardCharsets.US_ASCII).readLine();
            if (pid == null) {
                throw StackFailure.withLog(command.name() + " did not start", command.log());
            }
            return new Child(watchdog, Long.parseLong(pid));
        } catch (IOException e) {
            throw new StackFailure(command.name() + " did not start", e);
        }
    }

    private static ProcessBuilder watchdog(Command command) {
        var words =
                new ArrayList<>(
                        List.of(
                                "/bin/sh",
                                "-c",
                                WATCHDOG,
                                "watchdog",
                                command.pidFile().toString(),
                                command.end().name(),
                                command.log().toString()));
        words.addAll(command.words());
        var builder = new ProcessBuilder(words).directory(command.folder().toFile());
        builder.redirectError(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.environment().putAll(command.environment());
        return builder;
    }

    /** The process id of the command itself. */
    public long pid() {
        return pid;
    }

    public boolean alive() {
        return watchdog.isAlive();
    }

    /**
     * Completes with the exit value when the command has ended: 128 and the signal's number if a
     * signal ended it.
     */
    public CompletableFuture<Integer> onExit() {
        return watchdog.onExit().thenApply(Process::exitValue);
    }

    /** Asks the command to end and waits until it has, 10 s and a kill later at the latest. */
    public void stop() {
        try {
            watchdog.getOutputStream().close();
            if (!watchdog.waitFor(MORE_THAN_GRACE_SECONDS, TimeUnit.SECONDS)) {
                throw new StackFailure("process " + pid + " does not end");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted while process " + pid + " ended", e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
