package org.article28.api.meaning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;
import org.article28.model.Document;
import org.article28.model.DocumentDiff;
import org.article28.model.FieldChange;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** What differs between two states of one entry, whenever they hold. Pure. */
final class Contents {

    private final Roles roles;
    private final Safeguards safeguards;

    Contents(Document document) {
        this.roles = new Roles(document);
        this.safeguards = new Safeguards(document.regimes());
    }

    /** Where they differ, but for the days of begin and end and what is planned. */
    static List<FieldChange> fields(SubProcessor before, SubProcessor after) {
        return DocumentDiff.between(alone(before), alone(after)).stream()
                .map(Change.Updated.class::cast)
                .flatMap(change -> change.fields().stream())
                .filter(field -> !EntryFields.DATES.contains(Fields.first(field)))
                .toList();
    }

    private static Document alone(SubProcessor entry) {
        return new Document(null, List.of(entry), List.of());
    }

    Facet between(
            SubProcessor before,
            SubProcessor after,
            ChangeEvent event,
            @Nullable LocalDate effectiveFrom) {
        var highest = classOf(fields(before, after), before, after);
        boolean dates =
                !Objects.equals(before.engagedFrom(), after.engagedFrom())
                        || !Objects.equals(before.engagedUntil(), after.engagedUntil());
        var countries = new HashSet<>(Reach.countries(after));
        countries.removeAll(Reach.countries(before));
        return new Facet(
                dates && highest == ChangeClass.EDITORIAL ? ChangeClass.MATERIAL : highest,
                event,
                effectiveFrom,
                Set.copyOf(countries));
    }

    private ChangeClass classOf(List<FieldChange> fields, SubProcessor before, SubProcessor after) {
        var entry = new EntryFields(before, after, roles, safeguards);
        var highest = Fields.highest(fields.stream().map(entry::of).toList());
        // Other recipients are told of, not objected to.
        return highest == ChangeClass.NOTICE && roles.isOther(after)
                ? ChangeClass.MATERIAL
                : highest;
    }
}
