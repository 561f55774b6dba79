package org.article28.notifier.smtp;

import java.util.List;
import java.util.Optional;

/**
 * One reply of a server: RFC 5321, section 4.2.
 *
 * @param lines the words of each line, at least one
 */
public record Reply(int code, List<String> lines) {

    private static final int CLOSING = 421;

    public Reply {
        if (code < 200 || code > 599) {
            throw new IllegalArgumentException("no reply code: " + code);
        }
        lines = List.copyOf(lines);
    }

    /** The enhanced status code, where the server tells one that fits. */
    public Optional<EnhancedStatus> status() {
        return EnhancedStatus.leading(lines.getFirst()).filter(status -> status.kind() == kind());
    }

    public boolean isPositive() {
        return kind() == 2;
    }

    public boolean isIntermediate() {
        return kind() == 3;
    }

    /** The same may succeed later. */
    public boolean isTransient() {
        return kind() == 4;
    }

    public boolean isPermanent() {
        return kind() == 5;
    }

    /** The server ends the session after it: RFC 5321, section 3.8. */
    boolean isClosing() {
        return code == CLOSING;
    }

    private int kind() {
        return code / 100;
    }

    /** All of it in one line; a status that is repeated on each line (RFC 2034) is told once. */
    public String text() {
        var first = lines.getFirst();
        if (lines.size() == 1) {
            return first.isEmpty() ? Integer.toString(code) : code + " " + first;
        }
        var status = status().map(one -> one + " ").orElse("");
        var text = new StringBuilder().append(code);
        if (!first.isEmpty()) {
            text.append(' ').append(first);
        }
        for (var line : lines.subList(1, lines.size())) {
            text.append(' ')
                    .append(line.startsWith(status) ? line.substring(status.length()) : line);
        }
        return text.toString();
    }
}
