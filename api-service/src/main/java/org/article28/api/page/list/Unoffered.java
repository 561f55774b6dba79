package org.article28.api.page.list;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.article28.api.filter.Filter;
import org.article28.api.page.list.FilterForm.Choice;
import org.article28.api.page.list.FilterForm.Kept;
import org.article28.api.page.list.FilterForm.Option;
import org.article28.model.Codes;

/**
 * What is asked for beyond what a form has a field for, such as a second country; it would be lost
 * with the next search otherwise. Pure.
 */
final class Unoffered {

    private final List<Choice> choices;

    Unoffered(List<Choice> choices) {
        this.choices = choices;
    }

    List<Kept> of(Filter filter) {
        return Stream.of(
                        beyond("service", filter.services()),
                        beyond("country", filter.countries()),
                        beyond("region", filter.regions()),
                        beyond("section", filter.sections()),
                        beyond("kind", codes(filter.kinds())),
                        beyond("mechanism", codes(filter.mechanisms())))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Kept> beyond(String parameter, Collection<String> asked) {
        return asked.stream()
                .filter(value -> !isShown(parameter, value))
                .map(value -> new Kept(parameter, value));
    }

    private boolean isShown(String parameter, String value) {
        return choices.stream()
                .filter(choice -> choice.parameter().equals(parameter))
                .flatMap(choice -> choice.options().stream())
                .filter(Option::chosen)
                .anyMatch(option -> option.value().equals(value));
    }

    private static List<String> codes(Collection<? extends Enum<?>> values) {
        return values.stream().map(Codes::of).sorted().toList();
    }
}
