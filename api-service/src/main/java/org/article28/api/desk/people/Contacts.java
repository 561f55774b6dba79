package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.article28.api.desk.Cell;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.notifier.Fact;
import org.article28.api.desk.notifier.Spoken;

/** Contractual contacts as people read them. Pure. */
final class Contacts {

    static final String THERE = "/v1/contractual-contacts";

    private Contacts() {}

    /** What stays as it is. */
    static List<Cell> identity(JsonNode contact) {
        return told(identity(), contact);
    }

    /** All of it, for who may only read. */
    static List<Cell> all(JsonNode contact) {
        var desk = DeskFrames.say();
        var say = Lists.say();
        var terms =
                List.of(
                        Fact.plain(desk.noticeDays(), "noticeDays"),
                        Fact.plain(desk.objectionDays(), "objectionDays"),
                        Fact.coded(say.clock(), "clock", code -> Spoken.codes().clock(code)),
                        Fact.coded(
                                say.authorisation(),
                                "authorisation",
                                code -> Spoken.codes().authorisation(code)),
                        Fact.plain(say.language(), "language"),
                        Fact.plain(desk.services(), "services"),
                        Fact.plain(say.sections(), "sections"));
        return Stream.concat(identity(contact).stream(), told(terms, contact).stream()).toList();
    }

    private static List<Fact> identity() {
        var desk = DeskFrames.say();
        var say = Lists.say();
        return List.of(
                Fact.plain(desk.customer(), "customer"),
                Fact.plain(desk.contract(), "contractReference"),
                Fact.plain(desk.address(), "email"),
                Fact.at(say.enteredAt(), "enteredAt"),
                Fact.at(say.bouncedAt(), "lastBounce/at"),
                Fact.plain(desk.reply(), "lastBounce/reply"));
    }

    private static List<Cell> told(List<Fact> facts, JsonNode contact) {
        return facts.stream().map(fact -> fact.of(contact)).toList();
    }
}
