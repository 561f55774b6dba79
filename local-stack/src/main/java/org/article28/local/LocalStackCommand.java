package org.article28.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Runs a stack for as long as standard input is open. When all parts serve, it prints the {@link
 * Endpoints} as one line on standard output, and nothing else; notes and failures go to standard
 * error. It then obeys lines on standard input, {@code stop <part>} and {@code start <part>} with a
 * {@link Part} in lower case, and answers each with the endpoints, also those it does not
 * understand. End of input, SIGTERM and SIGINT end all parts in order. The exit value is 1 if the
 * stack did not start.
 */
public final class LocalStackCommand {

    private LocalStackCommand() {}

    @SuppressWarnings("SystemExitOutsideMain") // main delegates so that it stays readable
    public static void main(String[] options) {
        System.exit(run(options));
    }

    private static int run(String... options) {
        try {
            var stack = LocalStack.start(Settings.parse(options));
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            System.out.println(stack.endpoints().toLine());
            obey(
                    stack,
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)),
                    System.out,
                    System.err);
            return 0;
        } catch (IllegalArgumentException | StackFailure e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (IOException | UncheckedIOException e) {
            System.err.println(e);
            return 1;
        }
    }

    static void obey(LocalStack stack, BufferedReader lines, PrintStream answers, PrintStream notes)
            throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var words = line.strip().split(" ", 2);
            if (words.length == 2) {
                var part = part(words[1]);
                if (part == null) {
                    notes.println("no such part: " + line);
                } else {
                    switch (words[0]) {
                        case "stop" -> stack.server(part).stop();
                        case "start" -> stack.server(part).start();
                        default -> notes.println("neither stop nor start: " + line);
                    }
                }
            }
            answers.println(stack.endpoints().toLine());
        }
    }

    private static @Nullable Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }
}
