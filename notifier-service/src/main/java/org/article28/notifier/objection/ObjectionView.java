package org.article28.notifier.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An objection as staff see it.
 *
 * @param sender masked
 * @param steps what became of it, oldest first; not in lists
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Objection", description = "An objection to an announced change")
record ObjectionView(
        @Schema(description = "Its name in letters, and in the path", examples = "O8-K7Q2M3XR")
                String reference,
        @Schema(description = "The version that told of the change", examples = "8") long version,
        @Schema(
                        description = "Absent for a change of the list itself",
                        examples = "example-hosting")
                @Nullable String subProcessorId,
        @Schema(description = "What the mail called it", examples = "Example Hosting")
                String change,
        @Schema(description = "What the change was told to do", examples = "announced")
                @Nullable String event,
        @Nullable LocalDate effectiveFrom,
        @Schema(description = "Ids of the planned changes, where it is about nothing else")
                Set<String> plannedChanges,
        @Nullable LocalDate lastDayToObject,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(description = "It came after the last day that was told")
                boolean late,
        Instant receivedAt,
        @Schema(
                        description = "Masked; absent once they were forgotten",
                        examples = "p***@example.org")
                @Nullable String sender,
        @Schema(description = "As the sender gave it") @Nullable String senderName,
        String customer,
        @Nullable String contractReference,
        String grounds,
        Standing standing,
        ObjectionState state,
        @Nullable String answer,
        @Schema(description = "Who of the staff") @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable List<Step> steps) {

    static ObjectionView of(
            Objection objection, @Nullable String sender, @Nullable List<Step> steps) {
        var change = objection.change();
        var answer = objection.answer();
        return new ObjectionView(
                objection.reference(),
                change.version(),
                change.subProcessorId(),
                change.name(),
                change.event(),
                change.effectiveFrom(),
                change.plannedChanges(),
                change.lastDay(),
                objection.late(),
                objection.receivedAt(),
                sender,
                objection.senderName(),
                objection.customer(),
                objection.contractReference(),
                objection.grounds(),
                objection.standing(),
                objection.state(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.by(),
                answer == null ? null : answer.at(),
                steps);
    }
}
