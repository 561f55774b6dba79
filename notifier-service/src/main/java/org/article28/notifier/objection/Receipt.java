package org.article28.notifier.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the sender gets for an objection. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ObjectionReceipt", description = "An objection was taken")
record Receipt(
        @Schema(description = "To be named in letters", examples = "O8-K7Q2M3XR") String reference,
        @Schema(examples = "8") long version,
        @Schema(description = "Absent for a change of the list itself")
                @Nullable String subProcessorId,
        Instant receivedAt,
        @Schema(description = "To its end in the register's time zone; absent where none was told")
                @Nullable LocalDate lastDayToObject,
        @Schema(description = "It came after the last day, and was taken all the same")
                boolean late,
        ObjectionState state) {

    static Receipt of(Objection objection) {
        var change = objection.change();
        return new Receipt(
                objection.reference(),
                change.version(),
                change.subProcessorId(),
                objection.receivedAt(),
                change.lastDay(),
                objection.late(),
                objection.state());
    }
}
