package org.article28.api.desk.form;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a form as a whole.
 *
 * @param fault why nothing is kept; null where all can be
 * @param faults of what has no field
 * @param verdict what the rules say in short; null where they were not asked
 * @param remarks of the rules on what has no field
 * @param places of which something is said
 */
public record Summary(
        @Nullable String fault,
        List<String> faults,
        @Nullable String verdict,
        List<String> remarks,
        List<Place> places) {

    public Summary {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
        places = List.copyOf(places);
    }

    /** A place of the form, and what readers call it. */
    public record Place(Said said, String label) {}

    /** The same, where the form that was sent has other names for places. */
    public Summary at(UnaryOperator<String> sent) {
        return new Summary(
                fault,
                faults,
                verdict,
                remarks,
                places.stream()
                        .map(
                                place ->
                                        new Place(
                                                place.said().at(sent.apply(place.said().place())),
                                                place.label()))
                        .toList());
    }
}
