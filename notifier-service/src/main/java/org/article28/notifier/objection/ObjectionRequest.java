package org.article28.notifier.objection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.article28.model.Line;
import org.article28.model.Prose;
import org.article28.model.Slug;
import org.article28.model.Slugs;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an objector sends, as JSON or by the form. */
@Schema(
        description = "Objects to one change that the mail told of",
        requiredProperties = {"customer", "grounds"})
record ObjectionRequest(
        @Schema(
                        description = "The entry; left out for a change of the list itself",
                        pattern = Slug.PATTERN,
                        maxLength = Slugs.LONGEST,
                        examples = "example-hosting")
                @Nullable String subProcessorId,
        @Schema(
                        description =
                                "The version that told of the change; left out, the newest one of those that the mail"
                                        + " told of",
                        minimum = "1",
                        maximum = "999999999999999999",
                        examples = "8")
                @Nullable Long version,
        @Schema(
                        description = "Who objects: the customer's name",
                        pattern = Line.SAYING,
                        maxLength = ObjectionRequest.LONGEST_LINE,
                        examples = "Example Bank Ltd")
                @Nullable String customer,
        @Schema(
                        description = "Of the contract or the order, as the customer knows it",
                        pattern = Line.PATTERN,
                        maxLength = ObjectionRequest.LONGEST_LINE,
                        examples = "DPA 2024/117")
                @Nullable String contractReference,
        @Schema(
                        description = "Who writes",
                        pattern = Line.PATTERN,
                        maxLength = ObjectionRequest.LONGEST_LINE)
                @Nullable String name,
        @Schema(
                        description = "Why; reasons that concern data protection",
                        pattern = Prose.SAYING,
                        maxLength = ObjectionRequest.LONGEST_GROUNDS,
                        examples =
                                "Our supervisory authority does not allow processing in that country.")
                @Nullable String grounds) {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_GROUNDS = 4_000;

    /** Forms send lines as RFC 5322 has them. */
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    /** The words once they are known to be valid in themselves. */
    record Checked(
            String customer,
            @Nullable String contractReference,
            @Nullable String name,
            String grounds) {}

    Checked checked() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        var who = given(customer);
        var why = given(grounds);
        if (who == null || why == null) {
            throw new IllegalStateException("what is missing is a fault");
        }
        return new Checked(
                who,
                given(contractReference),
                given(name),
                LINE_ENDS.matcher(why).replaceAll("\n"));
    }

    List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        if (given(customer) == null) {
            faults.add(FieldError.at("/customer", "missing", "say who objects"));
        }
        if (given(grounds) == null) {
            faults.add(FieldError.at("/grounds", "missing", "say why"));
        }
        line("/customer", customer, faults);
        line("/contractReference", contractReference, faults);
        line("/name", name, faults);
        if (grounds != null) {
            Words.check("/grounds", grounds, LONGEST_GROUNDS, faults);
        }
        return faults;
    }

    private static void line(String pointer, @Nullable String text, List<FieldError> faults) {
        if (text == null) {
            return;
        }
        Words.checkLine(pointer, text, LONGEST_LINE, faults);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Tells nothing of what was written. */
    @Override
    public String toString() {
        return "ObjectionRequest";
    }
}
