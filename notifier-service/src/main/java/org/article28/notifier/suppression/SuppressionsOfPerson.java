package org.article28.notifier.suppression;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.subscription.KeptOfPerson;
import org.jspecify.annotations.Nullable;

/** Why somebody gets no mail, for the copy of their own data. */
@ApplicationScoped
class SuppressionsOfPerson implements KeptOfPerson {

    private final Suppressions suppressions;

    SuppressionsOfPerson(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(Instant since, String because, @Nullable String status, @Nullable String reply) {}

    @Override
    public String name() {
        return "suppressions";
    }

    @Override
    public List<?> of(long recipientId, UUID subscription) {
        return suppressions.of(recipientId).stream()
                .map(one -> new Told(one.since(), one.because(), one.status(), one.reply()))
                .toList();
    }
}
