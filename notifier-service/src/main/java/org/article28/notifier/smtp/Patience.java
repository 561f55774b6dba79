package org.article28.notifier.smtp;

import java.time.Duration;

/**
 * How long to wait: RFC 5321, section 4.5.3.2. Whoever gives up on a reply to content too soon
 * sends a mail twice.
 *
 * @param connect for a connection
 * @param command for the reply to a command
 * @param write until what is written has gone
 * @param content for the reply to content
 */
public record Patience(Duration connect, Duration command, Duration write, Duration content) {

    Duration of(Stage stage) {
        return switch (stage) {
            case OPENING, RESET, MAIL, RECIPIENT, DATA -> command;
            case CONTENT, EMPTY -> content;
        };
    }
}
