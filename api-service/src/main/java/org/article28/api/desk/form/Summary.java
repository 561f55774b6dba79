package org.article28.api.desk.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a form as a whole.
 *
 * @param fault why nothing is kept; null where all can be
 * @param faults of what has no field
 * @param verdict what the rules say in short; null where they were not asked
 * @param remarks of the rules on what has no field
 */
public record Summary(
        @Nullable String fault,
        List<String> faults,
        @Nullable String verdict,
        List<String> remarks) {

    public Summary {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }
}
