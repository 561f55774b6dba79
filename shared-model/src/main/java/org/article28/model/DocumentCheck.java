package org.article28.model;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the parts of a document fit together: ids, references, cycles, order of dates. Pure. */
public final class DocumentCheck {

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, SubProcessor> entries = new HashMap<>();
    private final Set<String> assessments = new HashSet<>();
    private final Set<String> sections;
    private final Set<String> services;

    private DocumentCheck(Document document) {
        var register = document.register();
        sections = register == null ? Set.of() : ids(register.sections(), Register.Section::id);
        services = register == null ? Set.of() : ids(register.services(), Register.Service::id);
        document.subProcessors().forEach(entry -> entries.put(entry.id(), entry));
        document.assessments().forEach(assessment -> assessments.add(assessment.id()));
    }

    /** All faults, in the document's order; empty for a document that can be published. */
    public static List<Fault> faults(Document document) {
        var check = new DocumentCheck(document);
        var register = document.register();
        if (register != null) {
            check.register(register);
        }
        check.unique(document.subProcessors());
        check.unique(document.assessments());
        document.subProcessors().forEach(check::entry);
        document.assessments().forEach(check::assessment);
        return check.faults;
    }

    private static <T> Set<String> ids(List<T> elements, Function<T, String> id) {
        return elements.stream().map(id).collect(Collectors.toSet());
    }

    private void unique(List<? extends Part> parts) {
        var seen = new HashSet<String>();
        for (var part : parts) {
            if (!seen.add(part.id())) {
                fault(part, "/id", "duplicate-id", "the id " + part.id() + " stands twice");
            }
        }
    }

    private void register(Register register) {
        uniqueElements(register, "/statements", register.statements());
        uniqueElements(register, "/sections", register.sections());
        uniqueElements(register, "/services", register.services());
    }

    private void uniqueElements(Part part, String path, List<? extends Identified> elements) {
        var seen = new HashSet<String>();
        for (int i = 0; i < elements.size(); i++) {
            var id = elements.get(i).id();
            if (!seen.add(id)) {
                fault(
                        part,
                        path + "/" + i + "/id",
                        "duplicate-id",
                        "the id " + id + " stands twice");
            }
        }
    }

    private void entry(SubProcessor entry) {
        known(entry, "/sections", entry.sections(), sections, "section");
        known(entry, "/services", entry.services(), services, "service");
        known(entry, "/assessments", entry.assessments(), assessments, "assessment");
        known(entry, "/replaces", entry.replaces(), entries.keySet(), "sub-processor");
        var memberOf = entry.memberOf();
        if (memberOf != null) {
            known(entry, "/memberOf", memberOf, entries.keySet(), "sub-processor");
        }
        var engagedBy = entry.engagedBy();
        if (engagedBy != null) {
            known(entry, "/engagedBy", engagedBy, entries.keySet(), "sub-processor");
        }
        cycle(entry, "/memberOf", other -> listOf(other.memberOf()));
        cycle(entry, "/engagedBy", other -> listOf(other.engagedBy()));
        cycle(entry, "/replaces", SubProcessor::replaces);
        locations(entry);
        dates(entry);
        plannedChanges(entry);
    }

    private static List<String> listOf(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }

    private void known(
            Part part, String path, Collection<String> ids, Set<String> known, String what) {
        int i = 0;
        for (var id : ids) {
            known(part, path + "/" + i++, id, known, what);
        }
    }

    private void known(Part part, String path, String id, Set<String> known, String what) {
        if (!known.contains(id)) {
            fault(part, path, "unknown-reference", "there is no " + what + " with the id " + id);
        }
    }

    /** Told once a cycle, at the entry whose id is the least. */
    private void cycle(
            SubProcessor entry, String path, Function<SubProcessor, Collection<String>> next) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(next.apply(entry));
        while (!open.isEmpty()) {
            var id = open.removeLast();
            var other = entries.get(id);
            if (other != null && reached.add(id)) {
                open.addAll(next.apply(other));
            }
        }
        boolean least = reached.stream().noneMatch(id -> id.compareTo(entry.id()) < 0);
        if (reached.contains(entry.id()) && least) {
            fault(entry, path, "cycle", "this leads back to " + entry.id());
        }
    }

    private void locations(SubProcessor entry) {
        int i = 0;
        for (var location : entry.locations()) {
            var path = "/locations/" + i++;
            if (location.type() == Location.Type.COUNTRY && location.country() == null) {
                fault(entry, path + "/country", "missing", "a location of type country names it");
            }
            if (location.type() == Location.Type.REGION && location.region() == null) {
                fault(entry, path + "/region", "missing", "a location of type region names it");
            }
            known(entry, path + "/services", location.services(), services, "service");
        }
    }

    private void dates(SubProcessor entry) {
        var from = entry.engagedFrom();
        var until = entry.engagedUntil();
        fourDigitYear(entry, "/engagedFrom", from);
        fourDigitYear(entry, "/engagedUntil", until);
        if (from != null && until != null && until.isBefore(from)) {
            fault(entry, "/engagedUntil", "dates-out-of-order", "it ends before it begins");
        }
    }

    /** RFC 3339, section 5.6; Java reads more. */
    private void fourDigitYear(Part part, String path, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
            fault(part, path, "date-out-of-range", "a year has four digits");
        }
    }

    private void plannedChanges(SubProcessor entry) {
        if (entry.plannedChanges().isEmpty()) {
            return;
        }
        var fields = Components.of(entry).list().stream().map(RecordComponent::getName).toList();
        var seen = new HashSet<String>();
        int i = 0;
        for (var planned : entry.plannedChanges()) {
            var path = "/plannedChanges/" + i++;
            if (!seen.add(planned.id())) {
                fault(
                        entry,
                        path + "/id",
                        "duplicate-id",
                        "the id " + planned.id() + " stands twice");
            }
            fourDigitYear(entry, path + "/effectiveFrom", planned.effectiveFrom());
            for (var field : planned.set().keySet()) {
                if (!fields.contains(field) || field.equals("id")) {
                    fault(
                            entry,
                            path + "/set/" + field,
                            "unknown-field",
                            "no field that can be set");
                }
            }
        }
    }

    private void assessment(Assessment assessment) {
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
        if (id != null && !id.equals(Assessment.Party.SELF)) {
            known(assessment, path + "/subProcessor", id, entries.keySet(), "sub-processor");
        }
    }

    private void fault(Part part, String pointer, String code, String detail) {
        faults.add(new Fault(part.part(), part.id(), pointer, code, detail));
    }
}
