package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.DeskWords;
import org.article28.api.desk.form.FormField;
import org.article28.api.desk.form.Option;
import org.article28.api.desk.notifier.Faults;
import org.article28.api.desk.notifier.Spoken;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/** The fields of a contact's form. Pure. */
final class ContactFields {

    static final List<String> NAMES =
            List.of(
                    "customer",
                    "contractReference",
                    "email",
                    "noticeDays",
                    "objectionDays",
                    "clock",
                    "authorisation",
                    "language",
                    "services",
                    "sections");

    private final Register register;
    private final JsonNode filled;
    private final Faults faults;
    private final PeopleWords say = Lists.say();
    private final DeskWords desk = DeskFrames.say();

    /** {@code filled}: what the fields say, by name. */
    ContactFields(Register register, JsonNode filled, Faults faults) {
        this.register = register;
        this.filled = filled;
        this.faults = faults;
    }

    List<FormField> ofNew() {
        var identity =
                Stream.of(
                        line("customer", desk.customer(), "text", null),
                        line(
                                "contractReference",
                                say.contractReference(),
                                "text",
                                say.contractReferenceHint()),
                        line("email", say.email(), "email", null));
        return Stream.concat(identity, ofKnown().stream()).toList();
    }

    /** Without what stays as it is. */
    List<FormField> ofKnown() {
        var codes = Spoken.codes();
        return List.of(
                line("noticeDays", desk.noticeDays(), "text", say.daysHint()),
                line("objectionDays", desk.objectionDays(), "text", say.daysHint()),
                choice(
                        "clock",
                        say.clock(),
                        Stream.of("published", "sent")
                                .map(code -> new Option(code, codes.clock(code)))),
                choice(
                        "authorisation",
                        say.authorisation(),
                        Stream.of("general", "specific")
                                .map(code -> new Option(code, codes.authorisation(code)))),
                line("language", say.language(), "text", say.languageHint()),
                some(
                        "services",
                        desk.services(),
                        register.services().stream()
                                .map(each -> new Option(each.id(), each.title()))),
                some(
                        "sections",
                        say.sections(),
                        register.sections().stream()
                                .map(each -> new Option(each.id(), each.title()))));
    }

    private FormField line(String name, String label, String kind, @Nullable String hint) {
        return FormField.of(
                name,
                label,
                kind,
                filled.path(name).asText(""),
                List.of(),
                Set.of(),
                faults.about(name),
                hint);
    }

    private FormField choice(String name, String label, Stream<Option> options) {
        return chosen(
                name, label, "choice", options.toList(), Set.of(filled.path(name).asText("")));
    }

    /** What was chosen is offered also where the register no longer has it: it would be lost. */
    private FormField some(String name, String label, Stream<Option> options) {
        var chosen =
                StreamSupport.stream(filled.path(name).spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet());
        var offered = options.toList();
        var known = offered.stream().map(Option::value).collect(Collectors.toSet());
        var gone =
                chosen.stream()
                        .filter(id -> !known.contains(id))
                        .sorted()
                        .map(id -> new Option(id, id));
        return chosen(name, label, "some", Stream.concat(offered.stream(), gone).toList(), chosen);
    }

    private FormField chosen(
            String name, String label, String kind, List<Option> options, Set<String> chosen) {
        var hint = kind.equals("some") ? say.noneIsAll() : null;
        return FormField.of(name, label, kind, "", options, chosen, faults.about(name), hint);
    }
}
