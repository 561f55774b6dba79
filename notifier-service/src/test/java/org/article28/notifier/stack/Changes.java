package org.article28.notifier.stack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article28.model.FieldChange;
import org.article28.model.PublishedChange;

/** Changes as the api publishes them. */
public final class Changes {

    private Changes() {}

    /** Its purpose and one location, for all services or for those given. */
    public static PublishedChange purposeAndLocation(String... services) {
        return new PublishedChange(
                "sub-processor",
                PublishedChange.UPDATED,
                "notice",
                "effective-now",
                "google-llc",
                null,
                "Google LLC",
                Set.of(),
                null,
                null,
                Set.of(services),
                Set.of(),
                Set.of("IN"),
                List.of(
                        new FieldChange(
                                "/purpose", "Storage & computing", "Storage", List.of(), List.of()),
                        new FieldChange(
                                "/locations",
                                null,
                                null,
                                List.of(
                                        Map.of(
                                                "type",
                                                "country",
                                                "country",
                                                "IN",
                                                "activity",
                                                "remote-access")),
                                List.of(Map.of("type", "country", "country", "SA")))),
                null,
                null);
    }

    /** Announced for a day, of an entry in these sections. */
    public static PublishedChange addedIn(String... sections) {
        return addedFor(Set.of(), sections);
    }

    /** The same, for these services. */
    public static PublishedChange addedFor(Set<String> services, String... sections) {
        var added = added("Example Analytics");
        return new PublishedChange(
                added.part(),
                added.kind(),
                added.changeClass(),
                added.event(),
                added.subProcessorId(),
                added.id(),
                added.name(),
                added.replacedIds(),
                added.effectiveFrom(),
                added.lastDayToObject(),
                services,
                Set.of(sections),
                added.countriesAdded(),
                added.fields(),
                added.before(),
                added.after());
    }

    public static PublishedChange editorial() {
        return new PublishedChange(
                "sub-processor",
                PublishedChange.UPDATED,
                "editorial",
                "effective-now",
                "google-llc",
                null,
                "Google LLC",
                Set.of(),
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(
                        new FieldChange(
                                "/website",
                                "https://old.example",
                                "https://new.example",
                                List.of(),
                                List.of())),
                null,
                null);
    }

    /** Announced for later, with a last day to object. */
    public static PublishedChange announced(String id, LocalDate lastDay) {
        return announcedFor(id, lastDay);
    }

    /** The same, for these services. */
    public static PublishedChange announcedFor(String id, LocalDate lastDay, String... services) {
        return new PublishedChange(
                "sub-processor",
                PublishedChange.ADDED,
                "notice",
                "announced",
                id,
                null,
                "Entry " + id,
                Set.of(),
                lastDay.plusDays(30),
                lastDay,
                Set.of(services),
                Set.of(),
                Set.of("HR"),
                List.of(),
                null,
                Map.of("id", id, "name", "Entry " + id));
    }

    /** An entry that was announced goes before its first day. */
    public static PublishedChange withdrawn(String id) {
        return withdrawnFor(id);
    }

    /** The same, for these services. */
    public static PublishedChange withdrawnFor(String id, String... services) {
        return removedFor(id, PublishedChange.WITHDRAWN, services);
    }

    /** An entry that is over already leaves the list. */
    public static PublishedChange archivedFor(String id, String... services) {
        return removedFor(id, "archived", services);
    }

    private static PublishedChange removedFor(String id, String event, String... services) {
        return new PublishedChange(
                "sub-processor",
                PublishedChange.REMOVED,
                "material",
                event,
                id,
                null,
                "Entry " + id,
                Set.of(),
                null,
                null,
                Set.of(services),
                Set.of(),
                Set.of(),
                List.of(),
                Map.of("id", id, "name", "Entry " + id),
                null);
    }

    /** A change of an entry's planned changes alone. */
    public static PublishedChange planned(
            String id, String changeClass, String event, FieldChange plans) {
        return new PublishedChange(
                "sub-processor",
                PublishedChange.UPDATED,
                changeClass,
                event,
                id,
                null,
                "Entry " + id,
                Set.of(),
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(plans),
                null,
                null);
    }

    /** A planned change to Brazil, as the field of plans has it. */
    public static Map<String, Object> plan(String id, String effectiveFrom) {
        return Map.of("id", id, "effectiveFrom", effectiveFrom, "set", Map.of("country", "BR"));
    }

    public static PublishedChange plansAdded(String id, Map<String, Object> plan) {
        return planned(
                id,
                "notice",
                "announced",
                new FieldChange("/plannedChanges", null, null, List.of(plan), List.of()));
    }

    public static PublishedChange plansWithdrawn(String id, Map<String, Object> plan) {
        return planned(
                id,
                "material",
                PublishedChange.WITHDRAWN,
                new FieldChange("/plannedChanges", null, null, List.of(), List.of(plan)));
    }

    /** Worth knowing, and nothing to object to. */
    public static PublishedChange material(String id) {
        return new PublishedChange(
                "sub-processor",
                PublishedChange.UPDATED,
                "material",
                "effective-now",
                id,
                null,
                "Entry " + id,
                Set.of(),
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(new FieldChange("/purpose", "a", "b", List.of(), List.of())),
                null,
                null);
    }

    public static PublishedChange added(String name) {
        return new PublishedChange(
                "sub-processor",
                PublishedChange.ADDED,
                "notice",
                "announced",
                "new-entry",
                null,
                name,
                Set.of(),
                LocalDate.parse("2027-01-01"),
                LocalDate.parse("2026-12-23"),
                Set.of(),
                Set.of(),
                Set.of("HR"),
                List.of(),
                null,
                Map.of(
                        "id", "new-entry",
                        "name", name,
                        "country", "HR",
                        "purpose", "Analytics",
                        "transferMechanisms",
                                List.of(Map.of("type", "scc", "modules", List.of(2, 3)))));
    }
}
