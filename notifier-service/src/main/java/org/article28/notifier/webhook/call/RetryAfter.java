package org.article28.notifier.webhook.call;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header (RFC 9110): seconds, or a date. Pure. */
final class RetryAfter {

    private RetryAfter() {}

    /** Empty where there is none that can be read. */
    static Optional<Duration> read(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Integer.parseInt(header)));
        }
        try {
            var then = DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from);
            return Optional.of(Duration.between(now, then)).filter(Duration::isPositive);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
