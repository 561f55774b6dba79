package org.article28.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Change} as the event, {@code /v1/changes} and {@code /v1/diff} carry it. Part and kind
 * are texts, since a reader passes over values that it does not know yet.
 *
 * @param part a {@link PartKind} on the wire
 * @param kind {@code added}, {@code removed} or {@code updated}
 * @param subProcessorId id of the entry; with part {@code sub-processor} only
 * @param id id of the register or assessment; with these parts only
 * @param name what readers call the part now, or called it last
 * @param replacedIds entries whose place an added entry takes
 * @param services ids of the services that the change concerns, before or after; none means all
 * @param fields with kind {@code updated}
 * @param before the part as it was; with kind {@code removed}
 * @param after the part as it is; with kind {@code added}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(description = "One difference between two versions of the list")
public record PublishedChange(
        @Schema(enumeration = {"register", "sub-processor", "assessment"}) String part,
        @Schema(enumeration = {ADDED, REMOVED, UPDATED}) String kind,
        @Nullable String subProcessorId,
        @Nullable String id,
        @Nullable String name,
        Set<String> replacedIds,
        Set<String> services,
        List<FieldChange> fields,
        @Nullable Object before,
        @Nullable Object after) {

    public static final String ADDED = "added";
    public static final String REMOVED = "removed";
    public static final String UPDATED = "updated";

    public PublishedChange {
        replacedIds = Text.copy(replacedIds);
        services = Text.copy(services);
        fields = Text.copy(fields);
    }

    public static PublishedChange of(Change change) {
        var replaced =
                change instanceof Change.Added added ? added.replacedIds() : Set.<String>of();
        return switch (change) {
            case Change.Added(var after, _) -> of(change, ADDED, replaced, List.of(), null, after);
            case Change.Removed(var before) ->
                    of(change, REMOVED, replaced, List.of(), before, null);
            case Change.Updated(_, _, var fields) ->
                    of(change, UPDATED, replaced, fields, null, null);
        };
    }

    private static PublishedChange of(
            Change change,
            String kind,
            Set<String> replaced,
            List<FieldChange> fields,
            @Nullable Part before,
            @Nullable Part after) {
        var part = change.part();
        boolean entry = part.part() == PartKind.SUB_PROCESSOR;
        return new PublishedChange(
                part.part().wire(),
                kind,
                entry ? part.id() : null,
                entry ? null : part.id(),
                part.label(),
                new TreeSet<>(replaced),
                new TreeSet<>(change.services()),
                fields,
                before,
                after);
    }

    /** The id of the part, whichever it is. */
    public String partId() {
        var either = subProcessorId != null ? subProcessorId : id;
        return either == null ? "" : either;
    }
}
