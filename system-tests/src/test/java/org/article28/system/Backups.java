package org.article28.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code scripts/backup} and {@code scripts/restore}, as an operator calls them. */
final class Backups {

    private static final int LONGEST_MINUTES = 3;

    private Backups() {}

    /** What a script did. */
    record Ended(int value, String output) {}

    /** Whether this machine has PostgreSQL's client, or can fetch one. */
    static boolean arePossible() {
        return run("fetch-postgres-programs").value() == 0;
    }

    /** Returns the folder of the backup. */
    static Path make(Product product, Path into) {
        var ended = run("backup", "--home", product.home().toString(), into.toString());
        if (ended.value() != 0) {
            throw new IllegalStateException(ended.output());
        }
        return Path.of(ended.output().strip());
    }

    /** Of a product that is stopped. */
    static Ended restore(Product product, Path backup, String... options) {
        var words = new ArrayList<>(List.of("--home", product.home().toString()));
        words.addAll(List.of(options));
        words.add(backup.toString());
        return run("restore", words.toArray(String[]::new));
    }

    /** As where a disk is lost; the broker and the mailboxes stay. */
    static void destroyDatabase(Product product) throws IOException {
        try (var files = Files.walk(product.home().resolve("stack/postgres"))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Ended run(String script, String... arguments) {
        var words =
                new ArrayList<>(List.of(Product.root().resolve("scripts/" + script).toString()));
        words.addAll(List.of(arguments));
        try {
            var output = Files.createTempFile(script, ".log");
            var builder =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            var said = Files.readString(output);
            Files.delete(output);
            if (!ended) {
                throw new IllegalStateException(script + " does not end: " + said);
            }
            return new Ended(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
