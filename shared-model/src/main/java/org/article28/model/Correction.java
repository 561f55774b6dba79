package org.article28.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/**
 * That a publication corrects an earlier one.
 *
 * @param version the one that was wrong
 * @param reason what was wrong with it, for readers
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Correction(
        @Positive @Max(999_999_999_999_999_999L) long version, @NotBlank @Line String reason) {

    public Correction {
        reason = Text.required(reason);
    }
}
