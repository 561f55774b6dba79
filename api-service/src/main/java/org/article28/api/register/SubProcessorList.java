package org.article28.api.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.article28.api.history.Snapshot;
import org.article28.model.SubProcessor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The list of one version.
 *
 * @param version 0 before the first publication
 * @param publishedAt "last updated"; absent before the first publication
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The list of one version")
public record SubProcessorList(
        long version,
        @Nullable Instant publishedAt,
        Counts counts,
        List<SubProcessor> subProcessors) {

    static SubProcessorList of(Snapshot snapshot) {
        var version = snapshot.version();
        var entries = snapshot.document().subProcessors();
        return new SubProcessorList(
                snapshot.number(),
                version == null ? null : version.publishedAt(),
                new Counts(entries.size()),
                entries);
    }

    /** How many entries there are. */
    @Schema(name = "SubProcessorCounts")
    public record Counts(int total) {}
}
