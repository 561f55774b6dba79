package org.article28.api.desk.form;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a form as a whole.
 *
 * @param fault why nothing is kept; null where all can be
 * @param newer where what somebody else made of it is, if that is why
 * @param faults of what has no field, which is named
 * @param kept that it was; null where that is no news
 * @param verdict what the rules say in short; null where they were not asked
 * @param remarks of the rules on what has no field
 * @param places of which something is said
 */
public record Summary(
        @Nullable String fault,
        @Nullable Newer newer,
        List<String> faults,
        @Nullable String kept,
        @Nullable String verdict,
        List<Remark> remarks,
        List<Place> places) {

    public Summary {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
        places = List.copyOf(places);
    }

    /** {@code differing}: what it differs in from what was filled in, in words. */
    public record Newer(String address, String differing) {}

    /** Whether something that was asked of the form is answered; readers look there first. */
    public boolean isAnswer() {
        return fault != null || kept != null;
    }

    /** A place of the form, and what readers call it. */
    public record Place(Said said, String label) {}

    /** The same, where the form that was sent has other names for places. */
    public Summary at(UnaryOperator<String> sent) {
        return new Summary(
                fault,
                newer,
                faults,
                kept,
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
