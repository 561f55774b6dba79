package org.article28.notifier.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes replies of bytes, however they are cut. Bounded: of a long line the end is dropped, and a
 * reply of too many lines is none.
 */
final class ReplyReader {

    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_LINES = 100;
    private static final int CODE = 3;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private final List<String> lines = new ArrayList<>();
    private int code;

    /** Hands each reply on as soon as it is whole. */
    void read(byte[] bytes, int length, Consumer<Reply> replies) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                end(replies);
            } else if (line.size() < LONGEST_LINE) {
                line.write(bytes[i]);
            }
        }
    }

    /** Whether nothing of a next reply is there yet. */
    boolean isEmpty() {
        return line.size() == 0 && lines.isEmpty();
    }

    private void end(Consumer<Reply> replies) {
        var text = line.toString(UTF_8);
        line.reset();
        if (text.endsWith("\r")) {
            text = text.substring(0, text.length() - 1);
        }
        int told = code(text);
        if (!lines.isEmpty() && told != code) {
            throw new ProtocolFailure("a reply that begins as " + code + " ends as " + told);
        }
        code = told;
        lines.add(words(text));
        if (text.length() > CODE && text.charAt(CODE) == '-') {
            if (lines.size() == MOST_LINES) {
                throw new ProtocolFailure("a reply of more than " + MOST_LINES + " lines");
            }
            return;
        }
        var reply = new Reply(code, lines);
        lines.clear();
        replies.accept(reply);
    }

    /** Three digits, then the end, a space or a hyphen. */
    private static int code(String line) {
        boolean fits =
                line.length() >= CODE
                        && isBetween('2', line.charAt(0), '5')
                        && isBetween('0', line.charAt(1), '9')
                        && isBetween('0', line.charAt(2), '9')
                        && (line.length() == CODE || " -".indexOf(line.charAt(CODE)) >= 0);
        if (!fits) {
            throw new ProtocolFailure("no reply: " + line);
        }
        return Integer.parseInt(line.substring(0, CODE));
    }

    private static boolean isBetween(char least, char one, char most) {
        return least <= one && one <= most;
    }

    private static String words(String line) {
        return line.length() > CODE ? line.substring(CODE + 1) : "";
    }
}
