package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.article28.api.desk.Cell;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.form.FormField;
import org.article28.api.desk.form.Option;
import org.article28.api.desk.notifier.Fact;
import org.article28.api.desk.notifier.Faults;
import org.article28.api.desk.notifier.Spoken;

/** Objections as people read them, and the form in which they are answered. Pure. */
final class Objections {

    /** In the order of the form. */
    static final List<String> FIELDS = List.of("state", "standing", "answer");

    private static final List<String> STATES =
            List.of(
                    "received",
                    "under-review",
                    "upheld",
                    "alternative-offered",
                    "rejected",
                    "withdrawn",
                    "termination");

    /** What staff can find out; that of a contractual contact is known. */
    private static final List<String> STANDINGS = List.of("claimed", "verified");

    private Objections() {}

    static List<Fact> columns() {
        var desk = DeskFrames.say();
        return List.of(
                Fact.plain(Lists.say().reference(), "reference"),
                Fact.plain(desk.customer(), "customer"),
                Fact.plain(desk.subProcessor(), "change"),
                Fact.at(desk.received(), "receivedAt"),
                state());
    }

    static List<Cell> facts(JsonNode objection) {
        var desk = DeskFrames.say();
        var say = Lists.say();
        return List.of(
                        Fact.plain(say.version(), "version"),
                        Fact.plain(say.change(), "change"),
                        Fact.at(say.takesEffect(), "effectiveFrom"),
                        Fact.at(say.lastDay(), "lastDayToObject"),
                        Fact.at(desk.received(), "receivedAt"),
                        Fact.coded(say.inTime(), "late", say::cameInTime),
                        Fact.plain(desk.customer(), "customer"),
                        Fact.plain(desk.contract(), "contractReference"),
                        Fact.plain(say.sender(), "sender"),
                        Fact.plain(say.senderName(), "senderName"),
                        Fact.coded(
                                say.standing(), "standing", code -> Spoken.codes().standing(code)),
                        Fact.plain(say.grounds(), "grounds"),
                        state(),
                        Fact.plain(desk.answer(), "answer"))
                .stream()
                .map(fact -> fact.of(objection))
                .toList();
    }

    private static Fact state() {
        return Fact.coded(
                DeskFrames.say().state(), "state", code -> Spoken.codes().objection(code));
    }

    static List<ObjectionPage.StepLine> steps(JsonNode objection) {
        return StreamSupport.stream(objection.path("steps").spliterator(), false)
                .map(Objections::step)
                .toList();
    }

    private static ObjectionPage.StepLine step(JsonNode step) {
        var state = step.path("state").asText();
        var standing = step.path("standing").asText("");
        return new ObjectionPage.StepLine(
                Cell.at("", step.path("at").asText("")),
                Spoken.codes().objection(state),
                standing.isEmpty() ? "" : Spoken.codes().standing(standing),
                by(step.path("by").asText(""), state),
                step.path("answer").asText(""));
    }

    private static String by(String staff, String state) {
        if (!staff.isEmpty()) {
            return Lists.say().by(staff);
        }
        return state.equals("received") ? Lists.say().bySender() : Lists.say().byItself();
    }

    /** {@code filled}: what the fields say, by name. */
    static List<FormField> fields(JsonNode filled, Faults faults) {
        var codes = Spoken.codes();
        var states = STATES.stream().map(code -> new Option(code, codes.objection(code)));
        var standings = STANDINGS.stream().map(code -> new Option(code, codes.standing(code)));
        var asItIs = Stream.of(new Option("", Lists.say().asItIs()));
        return List.of(
                choice("state", DeskFrames.say().state(), states, filled, faults),
                choice(
                        "standing",
                        Lists.say().standing(),
                        Stream.concat(asItIs, standings),
                        filled,
                        faults),
                FormField.of(
                        "answer",
                        DeskFrames.say().answer(),
                        "prose",
                        filled.path("answer").asText(""),
                        List.of(),
                        Set.of(),
                        faults.about("answer"),
                        DeskFrames.say().answerHint()));
    }

    private static FormField choice(
            String name, String label, Stream<Option> options, JsonNode filled, Faults faults) {
        return FormField.of(
                name,
                label,
                "choice",
                "",
                options.toList(),
                Set.of(filled.path(name).asText("")),
                faults.about(name),
                null);
    }
}
