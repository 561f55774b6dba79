package org.article28.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a change could not wait for the notice period; shown to readers. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Urgency(@NotNull Kind kind, @Prose @Nullable String publicReason) {

    public Urgency {
        publicReason = Text.of(publicReason);
    }

    /** What forced the change. */
    @Schema(name = "UrgencyKind")
    public enum Kind {
        @JsonProperty("security")
        SECURITY,
        @JsonProperty("insolvency")
        INSOLVENCY,
        @JsonProperty("legal")
        LEGAL,
        @JsonProperty("availability")
        AVAILABILITY,
        @JsonProperty("late-disclosure")
        LATE_DISCLOSURE
    }
}
