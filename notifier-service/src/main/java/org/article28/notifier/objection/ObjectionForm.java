package org.article28.notifier.objection;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.problem.FieldError;
import org.article28.notifier.mail.wording.ObjectionPhrases;
import org.article28.notifier.mail.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the page to object shows.
 *
 * @param given what was filled in, where it has to be mended
 * @param faults what has to be mended
 */
public record ObjectionForm(String token, List<Choice> choices, Given given, List<Fault> faults) {

    private static final String GROUNDS = "/grounds";

    /** A choice as the page sends it. */
    static final String CHANGE = "^[1-9][0-9]{0,17}:[a-z0-9-]*$";

    static final int LONGEST_CHANGE = 119;

    public ObjectionForm {
        choices = List.copyOf(choices);
        faults = List.copyOf(faults);
    }

    /** A change to choose. */
    public record Choice(String value, String title, @Nullable String detail) {

        static Choice of(ObjectedChange change, Wording wording) {
            var from = change.effectiveFrom();
            var lastDay = change.lastDay();
            var say = wording.pages();
            var words =
                    Stream.of(
                                    from == null ? "" : say.from(wording.days().day(from)),
                                    lastDay == null ? "" : say.until(wording.days().day(lastDay)))
                            .filter(sentence -> !sentence.isEmpty())
                            .collect(Collectors.joining(" "));
            return new Choice(idOf(change), change.name(), words.isEmpty() ? null : words);
        }
    }

    /**
     * Something that has to be mended.
     *
     * @param language of the detail where it is not that of the page; null where it is
     */
    public record Fault(String field, String detail, @Nullable String language) {

        static Fault of(FieldError error, Wording wording) {
            var pointer = String.valueOf(error.pointer());
            var field = field(pointer, wording.objections());
            var say = wording.pages();
            return switch (error.code()) {
                case "missing" -> new Fault(field, say.missing(), null);
                case "not-announced" -> new Fault(field, say.notChosen(), null);
                case "too-long" -> new Fault(field, say.tooLong(longest(pointer)), null);
                default -> new Fault(field, error.detail(), wording.other("en"));
            };
        }

        private static int longest(String pointer) {
            return pointer.equals(GROUNDS)
                    ? ObjectionRequest.LONGEST_GROUNDS
                    : ObjectionRequest.LONGEST_LINE;
        }

        private static String field(String pointer, ObjectionPhrases say) {
            return switch (pointer) {
                case "/subProcessorId", "/version" -> say.change();
                case "/customer" -> say.customer();
                case "/contractReference" -> say.contract();
                case "/name" -> say.sentBy();
                case GROUNDS -> say.grounds();
                default -> pointer;
            };
        }
    }

    /** The fields as they were filled in. */
    public record Given(
            String change, String customer, String contractReference, String name, String grounds) {

        static final Given NOTHING = new Given("", "", "", "", "");

        /** What is known to be wrong, with what is seen only here: that nothing was chosen. */
        List<FieldError> faults(List<FieldError> known) {
            return change.isEmpty()
                    ? Stream.concat(
                                    Stream.of(
                                            FieldError.at(
                                                    "/subProcessorId",
                                                    "not-announced",
                                                    "choose one that the mail told of")),
                                    known.stream()
                                            .filter(each -> !each.code().equals("not-announced")))
                            .toList()
                    : known;
        }

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

    /** Tells nothing of what was written. */
    @Override
    public String toString() {
        return "ObjectionForm";
    }
}
