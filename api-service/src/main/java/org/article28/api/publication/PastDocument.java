package org.article28.api.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.article28.model.Document;
import org.article28.model.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was published once, elsewhere.
 *
 * @param publishedAt an instant as ISO 8601 tells it; a text, so that a number is not taken for one
 * @param note one line for readers; part of the version
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What was published once, elsewhere")
public record PastDocument(
        @NotBlank @Schema(format = "date-time", examples = "2024-05-01T08:00:00Z")
                String publishedAt,
        @Line @Schema(description = "One line for readers; part of the version")
                @Nullable String note,
        @NotNull @Valid Document document) {

    public PastDocument {
        publishedAt = publishedAt == null ? "" : publishedAt.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
