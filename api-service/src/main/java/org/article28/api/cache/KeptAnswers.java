package org.article28.api.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Keeps answers, bounded by their bytes. */
@ApplicationScoped
class KeptAnswers {

    /** What an answer takes besides its body and its key. */
    private static final int OVERHEAD = 1_000;

    private final Cache<AnswerKey, KeptAnswer> kept;

    KeptAnswers(CacheConfig config, MeterRegistry meters) {
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(config.bytes().asLongValue())
                        .weigher(
                                (AnswerKey key, KeptAnswer answer) ->
                                        OVERHEAD + key.length() + answer.body().length())
                        .recordStats()
                        .build();
        CaffeineCacheMetrics.monitor(meters, kept, "article28.answers");
    }

    @Nullable KeptAnswer of(AnswerKey key) {
        return kept.getIfPresent(key);
    }

    void forget() {
        kept.invalidateAll();
    }

    void keep(AnswerKey key, KeptAnswer answer) {
        kept.put(key, answer);
    }
}
