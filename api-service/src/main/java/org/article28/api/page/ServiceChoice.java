package org.article28.api.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.article28.api.filter.Filter;
import org.article28.api.wire.FilterParameters;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * The services of the register, for a page that shows what concerns one of them. Pure.
 *
 * @param lang as the address has it
 */
public record ServiceChoice(List<Option> options, @Nullable String lang) {

    public ServiceChoice {
        options = List.copyOf(options);
    }

    /** A service. */
    public record Option(String id, String title, boolean chosen) {}

    public static ServiceChoice of(Register register, Set<String> chosen, Speech speech) {
        return new ServiceChoice(
                register.services().stream()
                        .map(
                                each ->
                                        new Option(
                                                each.id(),
                                                each.title(),
                                                chosen.contains(each.id())))
                        .toList(),
                speech.asked());
    }

    /** As a form sends it: nothing chosen is an empty value. */
    public static Filter asked(@Nullable List<String> sent) {
        var parameters = new FilterParameters();
        parameters.service =
                Objects.requireNonNullElse(sent, List.<String>of()).stream()
                        .filter(value -> !value.isBlank())
                        .toList();
        return Filter.of(parameters);
    }
}
