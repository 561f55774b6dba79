package org.article28.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether the parts of a document fit together: ids, references, cycles, dates, translations. Pure.
 */
public final class DocumentCheck {

    private final Faults faults = new Faults();
    private final Scope scope;
    private final ReferenceCheck references;

    private DocumentCheck(Scope scope) {
        this.scope = scope;
        this.references = new ReferenceCheck(scope, faults);
    }

    /** All faults; empty for a document that can be published. */
    public static List<Fault> faults(Document document) {
        return new DocumentCheck(Scope.whole(document)).all();
    }

    /**
     * All faults of a document that was made of a faultless canonical one, its parts in the order
     * of their ids: looks only at what differs and at what hangs together with it.
     */
    public static List<Fault> faults(Document before, Document after) {
        return new DocumentCheck(Scope.of(before, after)).all();
    }

    private List<Fault> all() {
        var register = scope.register();
        if (register != null) {
            register(register);
        }
        unique(scope.entries());
        unique(scope.assessments());
        scope.entries().forEach(this::entry);
        cycles("/memberOf", entry -> listOf(entry.memberOf()));
        cycles("/engagedBy", entry -> listOf(entry.engagedBy()));
        cycles("/replaces", SubProcessor::replaces);
        PlannedCycles.check(scope.linked(), faults);
        scope.assessments().forEach(this::assessment);
        return faults.all();
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
        for (var id : Cycles.least(scope.linked(), next)) {
            var entry = scope.linked().get(id);
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
