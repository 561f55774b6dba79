package org.article28.notifier.subscription;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that is kept of one subscriber (Art. 15 and 20 GDPR).
 *
 * @param kept by what keeps it, such as {@code deliveries}
 */
@Schema(
        name = "OwnData",
        description =
                "The subscription of one person, what they were told and what they objected to")
record OwnCopy(
        Instant createdAt,
        SubscriberRow subscription,
        @JsonAnyGetter @Schema(hidden = true) Map<String, List<?>> kept) {

    OwnCopy {
        kept = new TreeMap<>(kept);
    }
}
