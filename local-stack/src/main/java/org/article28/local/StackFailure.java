package org.article28.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A part of the stack did not start, or ended too early. The message is meant for the person who
 * started it.
 */
public final class StackFailure extends RuntimeException {

    private static final int TAIL = 4_000;

    public StackFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public StackFailure(String message) {
        this(message, null);
    }

    /** A failure whose reason stands at the end of a log. */
    public static StackFailure withLog(String message, Path log) {
        return new StackFailure(message + "; the end of " + log + ":\n" + tail(log));
    }

    private static String tail(Path log) {
        try {
            var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            return text.substring(Math.max(0, text.length() - TAIL));
        } catch (IOException e) {
            return "(unreadable: " + e.getMessage() + ")";
        }
    }
}
