package org.article28.notifier.objection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What the page to object shows.
 *
 * @param given what was filled in, where it has to be mended
 * @param faults what has to be mended
 */
public record ObjectionForm(
        String token, List<Choice> choices, Given given, List<FieldError> faults) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** A choice as the page sends it. */
    static final String CHANGE = "^[1-9][0-9]{0,17}:[a-z0-9-]*$";

    static final int LONGEST_CHANGE = 119;

    public ObjectionForm {
        choices = List.copyOf(choices);
        faults = List.copyOf(faults);
    }

    /** A change to choose. */
    public record Choice(String value, String title, @Nullable String detail) {

        static Choice of(ObjectedChange change) {
            var from = change.effectiveFrom();
            var lastDay = change.lastDay();
            var words =
                    (from == null ? "" : "From " + DAY.format(from) + ". ")
                            + (lastDay == null ? "" : "Last day to object: " + day(lastDay) + ".");
            return new Choice(idOf(change), change.name(), words.isEmpty() ? null : words.strip());
        }
    }

    /** The fields as they were filled in. */
    public record Given(
            String change, String customer, String contractReference, String name, String grounds) {

        static final Given NOTHING = new Given("", "", "", "", "");

        ObjectionRequest request() {
            int colon = change.indexOf(':');
            var version = colon < 1 ? "" : change.substring(0, colon);
            var id = change.substring(colon + 1);
            return new ObjectionRequest(
                    id.isEmpty() ? null : id,
                    version.matches("\\d{1,18}") ? Long.valueOf(version) : null,
                    customer,
                    contractReference,
                    name,
                    grounds);
        }
    }

    public int longestLine() {
        return ObjectionRequest.LONGEST_LINE;
    }

    public int longestGrounds() {
        return ObjectionRequest.LONGEST_GROUNDS;
    }

    /** A page with one choice has it chosen. */
    public boolean isChosen(Choice choice) {
        return choices.size() == 1 || choice.value().equals(given.change());
    }

    private static String idOf(ObjectedChange change) {
        var id = change.subProcessorId();
        return change.version() + ":" + (id == null ? "" : id);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Tells nothing of what was written. */
    @Override
    public String toString() {
        return "ObjectionForm";
    }
}
