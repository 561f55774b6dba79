package org.article28.api.page.list;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.filter.Filter;
import org.article28.api.page.Flags;
import org.article28.api.page.Speech;
import org.article28.api.page.list.FilterForm.Choice;
import org.article28.api.page.list.FilterForm.Option;
import org.article28.model.Codes;
import org.article28.model.Document;
import org.article28.model.Location;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.article28.model.TransferMechanism;

/** Offers what the list can be filtered by: only what it has. Pure. */
final class FilterForms {

    private final Document document;
    private final Register register;
    private final Speech speech;

    FilterForms(Document document, Register register, Speech speech) {
        this.document = document;
        this.register = register;
        this.speech = speech;
    }

    FilterForm of(Filter filter, boolean ended) {
        var say = speech.say();
        var choices = new ArrayList<Choice>();
        add(
                choices,
                "service",
                say.service(),
                register.services().stream()
                        .map(each -> option(each.id(), each.title(), filter.services())));
        add(choices, "country", say.country(), countries(filter));
        add(
                choices,
                "section",
                say.section(),
                register.sections().stream()
                        .map(each -> option(each.id(), each.title(), filter.sections())));
        add(choices, "mechanism", say.mechanism(), mechanisms(filter));
        return new FilterForm(
                String.join(" ", filter.texts()),
                choices,
                new Unoffered(choices).of(filter),
                ended,
                speech.asked(),
                ended || !filter.isNone());
    }

    private static void add(
            List<Choice> choices, String parameter, String label, Stream<Option> options) {
        var all = oneChosen(options.toList());
        if (!all.isEmpty()) {
            choices.add(new Choice(parameter, label, all));
        }
    }

    /** A choice shows one of those that are asked for. */
    private static List<Option> oneChosen(List<Option> options) {
        var shown = options.stream().filter(Option::chosen).findFirst();
        return options.stream()
                .map(
                        option ->
                                new Option(
                                        option.value(),
                                        option.label(),
                                        shown.filter(option::equals).isPresent()))
                .toList();
    }

    private Stream<Option> countries(Filter filter) {
        return document.subProcessors().stream()
                .flatMap(FilterForms::countriesOf)
                .distinct()
                .map(code -> option(code, country(code), filter.countries()))
                .sorted(byLabel(code -> code.label().substring(code.label().indexOf(' ') + 1)));
    }

    private String country(String code) {
        return Flags.of(code) + " " + speech.words().country(code);
    }

    private static Stream<String> countriesOf(SubProcessor entry) {
        return Stream.concat(
                Stream.ofNullable(entry.country()),
                entry.locations().stream().map(Location::country).flatMap(Stream::ofNullable));
    }

    private Stream<Option> mechanisms(Filter filter) {
        var chosen = filter.mechanisms().stream().map(Codes::of).collect(Collectors.toSet());
        return document.subProcessors().stream()
                .flatMap(entry -> entry.transferMechanisms().stream())
                .map(TransferMechanism::type)
                .distinct()
                .map(Codes::of)
                .map(code -> option(code, speech.words().terms().code(code), chosen))
                .sorted(byLabel(Option::label));
    }

    private static Option option(String value, String label, Set<String> chosen) {
        return new Option(value, label, chosen.contains(value));
    }

    private Comparator<Option> byLabel(Function<Option, String> label) {
        var collator = Collator.getInstance(speech.words().locale());
        return (one, other) -> collator.compare(label.apply(one), label.apply(other));
    }
}
