package org.article28.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A stack in a process of its own, so that its libraries stay out of the caller's class path. It
 * ends when this object is closed, and when the caller's process ends in any way. Uses nothing but
 * the JDK.
 */
public final class StackProcess implements AutoCloseable {

    private static final int STOPS_WITHIN_SECONDS = 40;

    private final Process process;
    private final BufferedReader answers;
    private final Path log;
    private Endpoints endpoints;

    private StackProcess(Process process, Path log) throws IOException {
        this.process = process;
        this.log = log;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.endpoints = answer();
    }

    /** Starts the jar of this build, as {@link #start(Path, Path, String...)} does. */
    public static StackProcess start(Path folder, String... options) {
        return start(builtJar(), folder, options);
    }

    /**
     * Starts a stack over the folder, on free ports, and waits until it serves.
     *
     * @param jar of this module, with its libraries in {@code lib} beside it
     * @param options those of the command line but the folder
     * @throws StackFailure if it does not start, with the end of {@code stack.log} in the folder
     */
    public static StackProcess start(Path jar, Path folder, String... options) {
        try {
            Files.createDirectories(folder);
            var log = folder.resolve("stack.log");
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-jar", jar.toString()));
            command.addAll(List.of("--folder", folder.toString()));
            command.addAll(List.of(options));
            var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
            return new StackProcess(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the build puts the jar.
     *
     * @throws IllegalStateException if the system property {@code article28.root}, the folder of
     *     the whole build, is unset
     */
    public static Path builtJar() {
        var root = System.getProperty("article28.root");
        if (root == null) {
            throw new IllegalStateException("system property article28.root is not set");
        }
        return Path.of(root, "local-stack", "target", "local-stack.jar");
    }

    public synchronized Endpoints endpoints() {
        return endpoints;
    }

    /** Stops one part in order; its endpoints stay what they were. */
    public void stop(Part part) {
        tell("stop", part);
    }

    /** Starts a part again that was stopped or killed, on the same port and with the same data. */
    public void startAgain(Part part) {
        tell("start", part);
    }

    private synchronized void tell(String verb, Part part) {
        try {
            var writer = process.outputWriter(StandardCharsets.US_ASCII);
            writer.write(verb + " " + part.name().toLowerCase(Locale.ROOT) + "\n");
            writer.flush();
            endpoints = answer();
        } catch (IOException e) {
            throw StackFailure.withLog("the stack ended", log);
        }
    }

    private Endpoints answer() throws IOException {
        var line = answers.readLine();
        if (line == null) {
            throw StackFailure.withLog("the stack did not start", log);
        }
        return Endpoints.parse(line);
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
