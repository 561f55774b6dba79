package org.article28.api.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * A token bucket for each client. One that was left alone for a whole window is full again, so it
 * can be forgotten; memory is bounded all the same.
 */
class Buckets {

    private static final int MOST_CLIENTS = 100_000;

    private final String policy;
    private final long requests;
    private final Duration window;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Buckets(String policy, LimitsConfig.Limit limit) {
        this(policy, limit.requests(), limit.window(), TimeMeter.SYSTEM_MILLISECONDS);
    }

    Buckets(String policy, long requests, Duration window, TimeMeter time) {
        this.policy = policy;
        this.requests = requests;
        this.window = window;
        this.time = time;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_CLIENTS)
                        .expireAfterAccess(window)
                        .ticker(time::currentTimeNanos)
                        .build();
    }

    boolean isUnlimited() {
        return requests == 0;
    }

    /** Counts a request, if it is granted. */
    Quota take(String client) {
        var probe = bucket(client).tryConsumeAndReturnRemaining(1);
        return new Quota(
                policy,
                requests,
                window,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /** Counts nothing. */
    Quota left(String client) {
        var probe = bucket(client).estimateAbilityToConsume(1);
        long missing = requests - probe.getRemainingTokens();
        return new Quota(
                policy,
                requests,
                window,
                probe.canBeConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                window.multipliedBy(missing).dividedBy(requests));
    }

    private Bucket bucket(String client) {
        return buckets.get(client, _ -> full());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                .withCustomTimePrecision(time)
                .build();
    }
}
