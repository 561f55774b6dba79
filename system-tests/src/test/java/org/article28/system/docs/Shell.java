package org.article28.system.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Somebody who pastes one block of commands after the other into a shell: what one block sets the
 * next one knows.
 */
final class Shell {

    /** Each call tells its status aside, whatever becomes of its output. */
    private static final String PRELUDE =
            """
            set -eu
            curl() { command curl --no-progress-meter --max-time 60 --write-out '%{stderr}\\nstatus %{http_code}\\n' "$@"; }
            if [ -f known ]; then . ./known; fi
            """;

    private static final String KEEP =
            "\nset | grep -E '^(API|TOKEN|INBOX|LINK|ETAG|DRAFT)=' > known\n";

    private static final Pattern STATUS = Pattern.compile("(?m)^status (\\d{3})$");

    private final Path folder;

    /** {@code folder}: in which the commands are typed. */
    Shell(Path folder) {
        this.folder = folder;
    }

    static boolean knows(String program) {
        try {
            return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The statuses of its calls, in the order in which they ended. */
    List<Integer> run(String block) {
        try {
            var told = folder.resolve("told");
            var process =
                    new ProcessBuilder("sh", "-c", PRELUDE + block + KEEP)
                            .directory(folder.toFile())
                            .redirectOutput(folder.resolve("output").toFile())
                            .redirectError(told.toFile())
                            .start();
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError(block + "\n" + Files.readString(told));
            }
            return STATUS.matcher(Files.readString(told))
                    .results()
                    .map(status -> Integer.valueOf(status.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
