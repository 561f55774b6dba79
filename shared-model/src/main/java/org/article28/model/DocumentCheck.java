package org.article28.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether the parts of a document fit together: ids, references, cycles, dates, translations. Pure.
 */
public final class DocumentCheck {

    private final Faults faults = new Faults();
    private final Map<String, SubProcessor> entries = new HashMap<>();
    private final ReferenceCheck references;

    private DocumentCheck(Document document) {
        document.subProcessors().forEach(entry -> entries.put(entry.id(), entry));
        references = new ReferenceCheck(document, entries.keySet(), faults);
    }

    /** All faults; empty for a document that can be published. */
    public static List<Fault> faults(Document document) {
        var check = new DocumentCheck(document);
        var register = document.register();
        if (register != null) {
            check.register(register);
        }
        check.unique(document.subProcessors());
        check.unique(document.assessments());
        document.subProcessors().forEach(check::entry);
        check.cycles("/memberOf", entry -> listOf(entry.memberOf()));
        check.cycles("/engagedBy", entry -> listOf(entry.engagedBy()));
        check.cycles("/replaces", SubProcessor::replaces);
        PlannedCycles.check(document, check.faults);
        document.assessments().forEach(check::assessment);
        return check.faults.all();
    }

    private void unique(List<? extends Part> parts) {
        var seen = new HashSet<String>();
        for (var part : parts) {
            if (!seen.add(part.id())) {
                faults.add(part, "/id", "duplicate-id", "the id " + part.id() + " stands twice");
            }
        }
    }

    private void register(Register register) {
        faults.unique(register, "/statements", ids(register.statements()));
        faults.unique(register, "/sections", ids(register.sections()));
        faults.unique(register, "/services", ids(register.services()));
        ValueCheck.check(register, faults);
    }

    private static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::id).toList();
    }

    private void entry(SubProcessor entry) {
        references.entry(entry);
        locations(entry);
        dates(entry);
        ValueCheck.check(entry, faults);
        PlannedCheck.check(entry, faults, references);
    }

    private void assessment(Assessment assessment) {
        references.assessment(assessment);
        ValueCheck.check(assessment, faults);
    }

    private static List<String> listOf(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }

    /** Told once a cycle, at the entry whose id is the least. */
    private void cycles(String path, Function<SubProcessor, Collection<String>> next) {
        for (var id : Cycles.least(entries, next)) {
            var entry = entries.get(id);
            if (entry != null) {
                faults.add(entry, path, "cycle", "this leads back to " + id);
            }
        }
    }

    private void locations(SubProcessor entry) {
        int i = 0;
        for (var location : entry.locations()) {
            var path = "/locations/" + i++;
            if (location.type() == Location.Type.COUNTRY && location.country() == null) {
                faults.unnamed(entry, path, "country");
            }
            if (location.type() == Location.Type.REGION && location.region() == null) {
                faults.unnamed(entry, path, "region");
            }
        }
    }

    private void dates(SubProcessor entry) {
        var from = entry.engagedFrom();
        var until = entry.engagedUntil();
        if (from != null && until != null && until.isBefore(from)) {
            faults.add(entry, "/engagedUntil", "dates-out-of-order", "it ends before it begins");
        }
    }
}
