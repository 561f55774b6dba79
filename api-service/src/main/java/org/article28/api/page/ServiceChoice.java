package org.article28.api.page;

import java.util.List;
import java.util.Objects;
import org.article28.api.filter.Filter;
import org.article28.api.wire.FilterParameters;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * The services of the register, for a page that shows what concerns one of them. Pure.
 *
 * @param lang as the address has it
 * @param version an older one that is asked for; null where it is the newest
 */
public record ServiceChoice(List<Option> options, @Nullable String lang, @Nullable Long version) {

    public ServiceChoice {
        options = List.copyOf(options);
    }

    /** A service. */
    public record Option(String id, String title, boolean chosen) {}

    public static ServiceChoice of(Register register, Scope scope, Speech speech) {
        var chosen = scope.filter().services();
        return new ServiceChoice(
                register.services().stream()
                        .map(
                                each ->
                                        new Option(
                                                each.id(),
                                                each.title(),
                                                chosen.contains(each.id())))
                        .toList(),
                speech.asked(),
                scope.past());
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
