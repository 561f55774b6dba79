package org.article28.api.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.article28.api.problem.Rejection;
import org.article28.api.subscriptions.StaffCalls;
import org.jspecify.annotations.Nullable;

/**
 * Whether the notifier sends anything, for all pages of the desk. It is asked by one page every few
 * seconds; the others go by what it said last, as do all while it is away.
 */
@ApplicationScoped
public class Pauses {

    private static final Duration FRESH = Duration.ofSeconds(10);

    /** A page is late by no more than that. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final StaffCalls calls;
    private final ObjectMapper json;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Instant due = Instant.MIN;
    private volatile @Nullable Pause last;

    Pauses(StaffCalls calls, ObjectMapper json, Clock clock) {
        this.calls = calls;
        this.json = json;
        this.clock = clock;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(boolean paused, @Nullable Instant restoredAt) {}

    /** Null where notices go out, as far as is known. Asked by who may see deliveries. */
    @Nullable Pause current() {
        if (!clock.instant().isBefore(due) && asking.tryLock()) {
            try {
                // Ahead of the question: what changes meanwhile makes the next page ask again.
                due = clock.instant().plus(FRESH);
                ask();
            } finally {
                asking.unlock();
            }
        }
        return last;
    }

    /** It has changed, so that the next page asks. */
    public void changed() {
        due = Instant.MIN;
    }

    private void ask() {
        try {
            var request = calls.to("/internal/sending").timeout(PATIENCE);
            var answer = calls.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                last = pause(json.readValue(answer.body(), Told.class));
            }
        } catch (Rejection.Unavailable | JsonProcessingException notKnown) {
            // What it said last is all there is to go by.
        }
    }

    private static @Nullable Pause pause(Told told) {
        if (!told.paused()) {
            return null;
        }
        var restoredAt = told.restoredAt();
        return new Pause(restoredAt == null ? null : Moments.words(restoredAt));
    }
}
