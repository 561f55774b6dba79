package org.article28.api.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.article28.api.history.DatedRevision;
import org.article28.model.Change;
import org.article28.model.Document;
import org.article28.model.DocumentDiff;
import org.article28.model.FieldChange;
import org.article28.model.PublishedChange;
import org.article28.model.SubProcessor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One content of an entry, and what it changed.
 *
 * @param kind {@code added} also where it comes back after it had left
 * @param fields with kind {@code updated}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Revision",
        description = "One content of an entry, and what it changed",
        requiredProperties = {"revision", "version", "publishedAt", "kind", "name"})
public record EntryRevision(
        @Schema(description = "Counts the contents of this entry, from 1") int revision,
        @Schema(description = "The version that it began with") long version,
        Instant publishedAt,
        @Schema(description = "The version that changed it, or with which the entry left")
                @Nullable Long until,
        @Schema(enumeration = {PublishedChange.ADDED, PublishedChange.UPDATED}) String kind,
        @Schema(description = "Its name then") String name,
        @Schema(description = "What differs from the revision before") List<FieldChange> fields) {

    public EntryRevision {
        fields = List.copyOf(fields);
    }

    /** {@code before}: the revision before it, also of an entry that had left meanwhile. */
    static EntryRevision of(Told now, @Nullable Told before) {
        var row = now.row();
        var old =
                before != null && Objects.equals(before.row().until(), row.since())
                        ? before.entry()
                        : null;
        return new EntryRevision(
                row.revision(),
                row.since(),
                row.publishedAt(),
                row.until(),
                old == null ? PublishedChange.ADDED : PublishedChange.UPDATED,
                now.entry().name(),
                old == null ? List.of() : fields(old, now.entry()));
    }

    private static List<FieldChange> fields(SubProcessor before, SubProcessor after) {
        return DocumentDiff.between(alone(before), alone(after)).stream()
                .filter(Change.Updated.class::isInstance)
                .flatMap(change -> ((Change.Updated) change).fields().stream())
                .toList();
    }

    private static Document alone(SubProcessor entry) {
        return new Document(null, List.of(entry), List.of());
    }

    /** A revision with its content read. */
    record Told(DatedRevision row, SubProcessor entry) {}
}
