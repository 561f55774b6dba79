package org.article28.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the ids that parts refer to are there. */
final class ReferenceCheck {

    private final Faults faults;
    private final Map<String, Known> known;
    private final Known entries;

    /** What an id may name; {@code what} is its kind, in words. */
    private record Known(String what, Predicate<String> ids) {

        boolean has(String id) {
            return ids.test(Text.required(id));
        }
    }

    ReferenceCheck(Scope scope, Faults faults) {
        this.faults = faults;
        this.entries = new Known("sub-processor", scope.hasEntry());
        var register = scope.document().register();
        var sections = register == null ? List.<Register.Section>of() : register.sections();
        var services = register == null ? List.<Register.Service>of() : register.services();
        this.known =
                Map.of(
                        "sections",
                        new Known("section", ids(sections)::contains),
                        "services",
                        new Known("service", ids(services)::contains),
                        "assessments",
                        new Known("assessment", scope.hasAssessment()),
                        "replaces",
                        entries,
                        "memberOf",
                        entries,
                        "engagedBy",
                        entries);
    }

    private static Set<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::id).collect(Collectors.toSet());
    }

    void entry(SubProcessor entry) {
        check(entry, "", "sections", entry.sections());
        check(entry, "", "services", entry.services());
        check(entry, "", "assessments", entry.assessments());
        check(entry, "", "replaces", entry.replaces());
        check(entry, "", "memberOf", entry.memberOf());
        check(entry, "", "engagedBy", entry.engagedBy());
        int i = 0;
        for (var location : entry.locations()) {
            check(entry, "/locations/" + i++, "services", location.services());
        }
    }

    void assessment(Assessment assessment) {
        int i = 0;
        for (var exporter : assessment.exporters()) {
            party(assessment, "/exporters/" + i++, exporter);
        }
        var importer = assessment.importer();
        if (importer != null) {
            party(assessment, "/importer", importer);
        }
    }

    private void party(Assessment assessment, String path, Assessment.Party party) {
        var id = party.subProcessor();
        if (id != null && !id.equals(Assessment.Party.SELF) && !entries.has(id)) {
            unknown(assessment, path + "/subProcessor", id, entries);
        }
    }

    /** What a planned change of {@code entry} sets: values as a merge patch has them. */
    void planned(SubProcessor entry, String path, Map<String, @Nullable Object> set) {
        known.keySet().stream()
                .sorted()
                .forEach(field -> check(entry, path, field, set.get(field)));
        if (set.get("locations") instanceof Collection<?> locations) {
            int i = 0;
            for (var location : locations) {
                var place = path + "/locations/" + i++;
                if (location instanceof Map<?, ?> members) {
                    check(entry, place, "services", members.get("services"));
                }
            }
        }
    }

    /** {@code value}: one id, or several; anything else is refused where values are read. */
    private void check(Part part, String path, String field, @Nullable Object value) {
        var among = known.get(field);
        if (among == null) {
            throw new IllegalArgumentException("no field that refers to something: " + field);
        }
        if (value instanceof String id && !among.has(id)) {
            unknown(part, path + JsonPointers.step(field), id, among);
        } else if (value instanceof Collection<?> ids) {
            int i = 0;
            for (var element : ids) {
                var id = String.valueOf(element);
                if (!among.has(id)) {
                    unknown(part, path + JsonPointers.step(field) + "/" + i, id, among);
                }
                i++;
            }
        }
    }

    private void unknown(Part part, String place, String id, Known among) {
        faults.add(
                part,
                place,
                "unknown-reference",
                "there is no " + among.what() + " with the id " + Text.required(id));
    }
}
