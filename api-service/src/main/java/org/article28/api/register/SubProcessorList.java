package org.article28.api.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.article28.api.timeline.Projection;
import org.article28.api.timeline.Status;
import org.article28.model.SubProcessor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The list of one version, as it stands on a day.
 *
 * @param version 0 before the first publication
 * @param publishedAt "last updated"; absent before the first publication
 * @param asOf the day for which planned changes are applied and each status is computed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "The list of one version, as it stands on a day",
        requiredProperties = {"version", "asOf", "counts", "subProcessors"})
public record SubProcessorList(
        @Schema(description = "0 before the first publication") long version,
        @Schema(description = "\"Last updated\"; absent before the first publication")
                @Nullable Instant publishedAt,
        @Schema(
                        description =
                                "The day for which planned changes are applied and each status is computed")
                LocalDate asOf,
        Counts counts,
        List<ListedSubProcessor> subProcessors) {

    static SubProcessorList of(ListRequest asked, Projection projection) {
        var day = asked.day();
        var found =
                asked.snapshot().document().subProcessors().stream()
                        .map(entry -> projection.on(entry, day))
                        .filter(asked.filter()::matches)
                        .map(entry -> ListedSubProcessor.of(entry, day))
                        .toList();
        var listed =
                found.stream().filter(entry -> asked.shown().contains(entry.status())).toList();
        var version = asked.snapshot().version();
        return new SubProcessorList(
                asked.snapshot().number(),
                version == null ? null : version.publishedAt(),
                day,
                Counts.of(found, listed.size()),
                listed);
    }

    /** An entry as it stands on the day. */
    @Schema(
            name = "ListedSubProcessor",
            description = "A sub-processor as it stands on the day, and its status then")
    public record ListedSubProcessor(@JsonUnwrapped SubProcessor subProcessor, Status status) {

        static ListedSubProcessor of(SubProcessor entry, LocalDate day) {
            return new ListedSubProcessor(entry, Status.of(entry, day));
        }
    }

    /**
     * How many entries the filter finds; {@code total} counts those shown, the others count all,
     * whatever status is asked for.
     */
    @Schema(
            name = "SubProcessorCounts",
            requiredProperties = {"total", "announced", "active", "ended"})
    public record Counts(
            @Schema(description = "How many are shown") int total,
            @Schema(description = "Of all that the filter finds, whether shown or not")
                    int announced,
            @Schema(description = "Of all that the filter finds, whether shown or not") int active,
            @Schema(description = "Of all that the filter finds, whether shown or not") int ended) {

        static Counts of(List<ListedSubProcessor> all, int shown) {
            var numbers =
                    all.stream()
                            .collect(Collectors.groupingBy(ListedSubProcessor::status, counting()));
            return new Counts(
                    shown,
                    numbers.getOrDefault(Status.ANNOUNCED, 0),
                    numbers.getOrDefault(Status.ACTIVE, 0),
                    numbers.getOrDefault(Status.ENDED, 0));
        }

        private static Collector<Object, ?, Integer> counting() {
            return Collectors.summingInt(_ -> 1);
        }
    }
}
