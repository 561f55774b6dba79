package org.article28.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
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
 * @param changeClass a {@link ChangeClass} on the wire; versions of old releases have none
 * @param event a {@link ChangeEvent} on the wire; versions of old releases have none
 * @param subProcessorId id of the entry; with part {@code sub-processor} only
 * @param id id of the register or assessment; with these parts only
 * @param name what readers call the part now, or called it last
 * @param replacedIds entries whose place an added entry takes
 * @param effectiveFrom first day on which it holds, where that is later than the publication
 * @param lastDayToObject last day, to its end in the register's time zone
 * @param services ids of the services that the change concerns, before or after; none means all
 * @param sections ids of the sections that the entry stands in, before or after; versions of old
 *     releases have none
 * @param countriesAdded ISO 3166-1 codes that the entry did not have before
 * @param fields with kind {@code updated}
 * @param before the part as it was; with kind {@code removed}
 * @param after the part as it is; with kind {@code added}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        description = "One difference between two versions of the list",
        requiredProperties = {"part", "kind"})
public record PublishedChange(
        @Schema(enumeration = {"register", "sub-processor", "assessment"}) String part,
        @Schema(enumeration = {ADDED, REMOVED, UPDATED}) String kind,
        @JsonProperty("class") @Schema(enumeration = {"notice", "material", "editorial"})
                @Nullable String changeClass,
        @Schema(
                        enumeration = {
                            "announced",
                            "effective-now",
                            "postponed",
                            "brought-forward",
                            "withdrawn",
                            "ended",
                            "corrected",
                            "archived"
                        })
                @Nullable String event,
        @Nullable String subProcessorId,
        @Nullable String id,
        @Nullable String name,
        Set<String> replacedIds,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lastDayToObject,
        Set<String> services,
        Set<String> sections,
        Set<String> countriesAdded,
        List<FieldChange> fields,
        @Nullable Object before,
        @Nullable Object after) {

    public static final String ADDED = "added";
    public static final String REMOVED = "removed";
    public static final String UPDATED = "updated";

    /** The class of what customers may object to. */
    public static final String NOTICE = "notice";

    /** The event of what was announced and will not happen. */
    public static final String WITHDRAWN = "withdrawn";

    public PublishedChange {
        replacedIds = Text.copy(replacedIds);
        services = Text.copy(services);
        sections = Text.copy(sections);
        countriesAdded = Text.copy(countriesAdded);
        fields = Text.copy(fields);
    }

    public static PublishedChange of(Change change, Meaning meaning) {
        return switch (change) {
            case Change.Added(var after, var replaced) ->
                    of(change, meaning, ADDED, replaced, List.of(), null, after);
            case Change.Removed(var before) ->
                    of(change, meaning, REMOVED, Set.of(), List.of(), before, null);
            case Change.Updated(_, _, var fields) ->
                    of(change, meaning, UPDATED, Set.of(), fields, null, null);
        };
    }

    private static PublishedChange of(
            Change change,
            Meaning meaning,
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
                meaning.changeClass().wire(),
                meaning.event().wire(),
                entry ? part.id() : null,
                entry ? null : part.id(),
                part.label(),
                new TreeSet<>(replaced),
                meaning.effectiveFrom(),
                meaning.lastDayToObject(),
                new TreeSet<>(change.services()),
                new TreeSet<>(change.sections()),
                new TreeSet<>(meaning.countriesAdded()),
                fields,
                before,
                after);
    }

    /**
     * The services that any of these concerns; null, which means everyone, as soon as one concerns
     * all services.
     */
    public static @Nullable Set<String> concerned(List<PublishedChange> changes) {
        var services = new TreeSet<String>();
        for (var change : changes) {
            if (change.services().isEmpty()) {
                return null;
            }
            services.addAll(change.services());
        }
        return changes.isEmpty() ? null : services;
    }

    /** The same for the changes that are not editorial; none where all are. */
    public static @Nullable Set<String> concernedByWeighty(List<PublishedChange> changes) {
        var weighty = changes.stream().filter(change -> !change.isEditorial()).toList();
        return weighty.isEmpty() && !changes.isEmpty() ? Set.of() : concerned(weighty);
    }

    /** The same change, as somebody is told it whose period to object is another. */
    public PublishedChange withLastDayToObject(@Nullable LocalDate day) {
        return new PublishedChange(
                part,
                kind,
                changeClass,
                event,
                subProcessorId,
                id,
                name,
                replacedIds,
                effectiveFrom,
                day,
                services,
                sections,
                countriesAdded,
                fields,
                before,
                after);
    }

    boolean isEditorial() {
        return ChangeClass.EDITORIAL.wire().equals(changeClass);
    }

    /** The id of the part, whichever it is. */
    public String partId() {
        var either = subProcessorId != null ? subProcessorId : id;
        return either == null ? "" : either;
    }
}
