package org.article28.api.upcoming;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that a version announces for the time after a day.
 *
 * @param version 0 before the first publication
 * @param upcoming by date, then by id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "What a version announces for the time after a day",
        requiredProperties = {"version", "asOf", "upcoming"})
public record Upcoming(
        @Schema(description = "0 before the first publication") long version,
        @Schema(description = "Absent before the first publication") @Nullable Instant publishedAt,
        @Schema(description = "The day after which it is upcoming") LocalDate asOf,
        @Schema(description = "By date, then by id") List<Announcement> upcoming) {

    public Upcoming {
        upcoming = List.copyOf(upcoming);
    }
}
