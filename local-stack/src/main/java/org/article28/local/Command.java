package org.article28.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command that runs as a {@link Child}.
 *
 * @param name of its files: {@code <name>.log} and {@code <name>.pid} in the folder
 * @param words the program and its arguments
 * @param environment added to that of this process
 * @param folder the working directory, which exists
 * @param end the signal that asks the command to end
 */
public record Command(
        String name, List<String> words, Map<String, String> environment, Path folder, Signal end) {

    /** The signals that end programs in order. */
    public enum Signal {
        /** PostgreSQL: disconnect clients, then stop. */
        INT,
        /** A JVM: run the shutdown hooks. */
        TERM
    }

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
        folder = folder.toAbsolutePath();
    }

    /** What the command wrote to standard output and error since its last start. */
    public Path log() {
        return folder.resolve(name + ".log");
    }

    /** The log of the start before. */
    Path previousLog() {
        return folder.resolve(name + ".log.1");
    }

    /** Holds the pid of the command while it runs. */
    Path pidFile() {
        return folder.resolve(name + ".pid");
    }
}
