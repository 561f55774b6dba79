package org.article28.api.limit;

import java.time.Duration;

/**
 * What a client has left, as the headers of draft-ietf-httpapi-ratelimit-headers tell it.
 *
 * @param granted whether this request is within it
 * @param untilNext until one more is
 * @param untilFull until all is as if nothing was asked
 */
record Quota(
        String policy,
        long requests,
        Duration window,
        boolean granted,
        long remaining,
        Duration untilNext,
        Duration untilFull) {

    String policyHeader() {
        return "\"%s\";q=%d;w=%d".formatted(policy, requests, seconds(window));
    }

    String header() {
        return "\"%s\";r=%d;t=%d".formatted(policy, remaining, seconds(untilFull));
    }

    String retryAfter() {
        return Long.toString(Math.max(1, seconds(untilNext)));
    }

    /** Rounded up, so that who waits so long has waited long enough. */
    private static long seconds(Duration duration) {
        return duration.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
