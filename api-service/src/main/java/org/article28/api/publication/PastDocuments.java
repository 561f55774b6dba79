package org.article28.api.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A history that was kept elsewhere, oldest first. */
@Schema(description = "A history that was kept elsewhere, oldest first")
public record PastDocuments(@NotEmpty List<@NotNull @Valid PastDocument> documents) {

    public PastDocuments {
        documents = documents == null ? List.of() : Collections.unmodifiableList(documents);
    }
}
