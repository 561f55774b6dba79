package org.article28.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One difference between two versions, as readers see it. */
public sealed interface Change {

    /** The part as it is now, or as it was last. */
    Part part();

    /** Ids of the services that it concerns, before or after; none means all. */
    default Set<String> services() {
        return servicesOf(part());
    }

    /** Ids of the sections that the entry stands in, before or after; none means all. */
    default Set<String> sections() {
        return sectionsOf(part());
    }

    private static Set<String> sectionsOf(Part part) {
        return part instanceof SubProcessor entry ? entry.sections() : Set.of();
    }

    private static Set<String> servicesOf(Part part) {
        return part instanceof SubProcessor entry ? entry.services() : Set.of();
    }

    /** {@code replacedIds}: the entries whose place it takes; they end by a change of their own. */
    record Added(Part after, Set<String> replacedIds) implements Change {

        public Added {
            replacedIds = Text.copy(replacedIds);
        }

        @Override
        public Part part() {
            return after;
        }
    }

    /** It left the document; that an engagement ends on a day is an update. */
    record Removed(Part before) implements Change {

        @Override
        public Part part() {
            return before;
        }
    }

    /**
     * {@code fields}: where {@code after} differs from {@code before}, in the order of the fields.
     */
    record Updated(Part before, Part after, List<FieldChange> fields) implements Change {

        public Updated {
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("an update changes at least one field");
            }
            fields = List.copyOf(fields);
        }

        @Override
        public Part part() {
            return after;
        }

        @Override
        public Set<String> services() {
            return either(servicesOf(before), servicesOf(after));
        }

        @Override
        public Set<String> sections() {
            return either(sectionsOf(before), sectionsOf(after));
        }

        /** None, which means all, as soon as one side has none. */
        private static Set<String> either(Set<String> was, Set<String> is) {
            if (was.isEmpty() || is.isEmpty()) {
                return Set.of();
            }
            var either = new LinkedHashSet<>(was);
            either.addAll(is);
            return either;
        }
    }
}
