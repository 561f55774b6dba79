package org.article28.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Collects the faults of a document. */
final class Faults {

    private final List<Fault> all = new ArrayList<>();

    List<Fault> all() {
        return all;
    }

    void add(Part part, String pointer, String code, String detail) {
        all.add(new Fault(part.part(), part.id(), pointer, code, detail));
    }

    /** {@code ids} in the order of a list of {@code part} at {@code path}. */
    void unique(Part part, String path, Collection<String> ids) {
        var seen = new HashSet<String>();
        int i = 0;
        for (var id : ids) {
            var place = path + "/" + i++ + "/id";
            if (!seen.add(id)) {
                add(part, place, "duplicate-id", "the id " + id + " stands twice");
            }
        }
    }

    /** A location at {@code path} whose type promises a field of the same name. */
    void unnamed(Part part, String path, String type) {
        add(part, path + "/" + type, "missing", "a location of type " + type + " names it");
    }

    /** RFC 3339, section 5.6; Java reads more. */
    void fourDigitYear(Part part, String path, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            add(part, path, "date-out-of-range", "a year has four digits");
        }
    }
}
