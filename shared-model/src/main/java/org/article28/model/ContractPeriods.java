package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What contracts ask of a publication that is to be.
 *
 * @param contacts contractual contacts that it concerns
 * @param longestNoticeDays of any of them; null where none has a period
 * @param earliestEffectiveFrom the first day that satisfies all of them; null as above
 * @param tooShortFor for how many of them a change takes effect earlier than their period allows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What contracts ask of the publication")
public record ContractPeriods(
        @Schema(examples = "12") long contacts,
        @Schema(examples = "60") @Nullable Integer longestNoticeDays,
        @Schema(examples = "2027-01-29") @Nullable LocalDate earliestEffectiveFrom,
        @Schema(examples = "3") long tooShortFor) {}
