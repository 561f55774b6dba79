package org.article28.api.upcoming;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.article28.model.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is announced.
 *
 * @param date first day on which it holds
 * @param name of the sub-processor, as it is called on the day that is asked about
 * @param plannedChangeId with kind {@code changes} only
 * @param announcedIn the version that told it first and has been followed by no other that did not
 * @param lastDayToObject last day, to its end in the register's time zone; absent where nobody may
 *     object, or no period was set when it was announced
 * @param countriesAdded ISO 3166-1 codes that the entry did not have before
 * @param set a merge patch (RFC 7396) over the entry; with kind {@code changes} only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description = "One thing that is announced",
        requiredProperties = {
            "date",
            "kind",
            "subProcessorId",
            "name",
            "announcedIn",
            "announcedAt"
        })
public record Announcement(
        @Schema(description = "First day on which it holds") LocalDate date,
        Kind kind,
        String subProcessorId,
        @Schema(description = "As it is called on the day `asOf`") String name,
        @Schema(description = "With kind `changes` only") @Nullable String plannedChangeId,
        @Schema(description = "The version that announced it") long announcedIn,
        @Schema(description = "When that version was published") Instant announcedAt,
        @Schema(
                        description =
                                "Last day, to its end in the register's time zone. Absent where nobody may object,"
                                        + " or where no period was set when it was announced.")
                @Nullable LocalDate lastDayToObject,
        @Nullable Urgency urgency,
        @Schema(description = "ISO 3166-1 codes that the entry did not have before")
                Set<String> countriesAdded,
        @Schema(description = "A merge patch (RFC 7396) over the entry; with kind `changes` only")
                Map<String, @Nullable Object> set) {

    static final Comparator<Announcement> BY_DATE =
            Comparator.comparing(Announcement::date)
                    .thenComparing(Announcement::subProcessorId)
                    .thenComparing(Announcement::kind)
                    .thenComparing(
                            Announcement::plannedChangeId,
                            Comparator.nullsFirst(Comparator.naturalOrder()));

    public Announcement {
        countriesAdded = Collections.unmodifiableSet(new TreeSet<>(countriesAdded));
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }

    /** What happens to the engagement. */
    @Schema(name = "AnnouncementKind")
    public enum Kind {
        @JsonProperty("begins")
        BEGINS,
        @JsonProperty("changes")
        CHANGES,
        @JsonProperty("ends")
        ENDS
    }
}
