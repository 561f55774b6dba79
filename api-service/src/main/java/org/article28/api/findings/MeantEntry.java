package org.article28.api.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.article28.api.meaning.MeantChange;
import org.article28.model.Change;
import org.article28.model.JsonPointers;
import org.article28.model.Meaning;
import org.article28.model.PlannedChange;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * A change of an entry that stays in the list, with when it takes effect.
 *
 * @param entry as it would be
 * @param pointer to it, or to the planned change that makes it
 * @param effectiveFrom the day of the publication, where the change tells none
 * @param urgent whether it is told why it could not wait
 */
record MeantEntry(
        SubProcessor entry,
        Meaning meaning,
        String pointer,
        LocalDate effectiveFrom,
        boolean urgent) {

    static List<MeantEntry> of(Inspection inspection) {
        return inspection.examination().changes().stream()
                .flatMap(change -> of(change, inspection).stream())
                .toList();
    }

    private static Optional<MeantEntry> of(MeantChange meant, Inspection inspection) {
        return switch (meant.change()) {
            case Change.Added(SubProcessor after, _) ->
                    Optional.of(of(null, after, meant.meaning(), inspection));
            case Change.Updated(SubProcessor before, SubProcessor after, _) ->
                    Optional.of(of(before, after, meant.meaning(), inspection));
            case Change.Added _, Change.Updated _, Change.Removed _ -> Optional.empty();
        };
    }

    /** An urgency of long ago excuses nothing of today. */
    private static boolean isUrgent(@Nullable SubProcessor before, SubProcessor after) {
        return after.urgency() != null
                && (before == null || !Objects.equals(before.urgency(), after.urgency()));
    }

    /** By its own word, or by the one that it gives the entry. */
    private static boolean isUrgent(PlannedChange planned) {
        return planned.urgency() != null || planned.set().get("urgency") != null;
    }

    private static MeantEntry of(
            @Nullable SubProcessor before,
            SubProcessor entry,
            Meaning meaning,
            Inspection inspection) {
        Set<PlannedChange> known = before == null ? Set.of() : before.plannedChanges();
        var from = meaning.effectiveFrom();
        var effective = from == null ? inspection.day() : from;
        var planned =
                entry.plannedChanges().stream()
                        .filter(change -> !known.contains(change))
                        .filter(change -> change.effectiveFrom().equals(effective))
                        .findFirst()
                        .orElse(null);
        return new MeantEntry(
                entry,
                meaning,
                inspection.pointer(entry) + field(entry, planned, effective),
                effective,
                isUrgent(before, entry) || (planned != null && isUrgent(planned)));
    }

    /** To what says when it takes effect; to the entry where nothing does. */
    private static String field(
            SubProcessor entry, @Nullable PlannedChange planned, LocalDate effective) {
        if (planned != null) {
            int index = List.copyOf(entry.plannedChanges()).indexOf(planned);
            return "/plannedChanges" + JsonPointers.step(index) + "/effectiveFrom";
        }
        return effective.equals(entry.engagedFrom()) ? "/engagedFrom" : "";
    }
}
