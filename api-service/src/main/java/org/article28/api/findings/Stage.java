package org.article28.api.findings;

import java.time.LocalDate;
import java.util.Set;
import org.article28.model.JsonPointers;
import org.article28.model.SubProcessor;

/**
 * An entry as it is, or as a planned change will make it.
 *
 * @param pointer to the entry, or to the planned change
 * @param planned whether it is what a planned change makes
 * @param set fields that the planned change sets
 * @param day from which it holds; the publication's at the earliest
 */
record Stage(SubProcessor entry, String pointer, boolean planned, Set<String> set, LocalDate day) {

    Stage {
        set = Set.copyOf(set);
    }

    /** To a field of the entry; where a planned change does not set it, to the change. */
    String at(String field) {
        if (!planned) {
            return pointer + JsonPointers.step(field);
        }
        return set.contains(field) ? pointer + "/set" + JsonPointers.step(field) : pointer;
    }

    /** To an element of a field; what a planned change sets is told as a whole. */
    String at(String field, int index) {
        return planned ? at(field) : at(field) + JsonPointers.step(index);
    }

    /** To a field of such an element. */
    String at(String field, int index, String inner) {
        return planned ? at(field) : at(field, index) + JsonPointers.step(inner);
    }
}
