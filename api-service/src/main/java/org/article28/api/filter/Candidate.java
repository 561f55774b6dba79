package org.article28.api.filter;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.model.Location;
import org.article28.model.SubProcessor;
import org.article28.model.TransferMechanism;
import org.jspecify.annotations.Nullable;

/** An entry as a filter looks at it: at what it states, and nothing that might follow. Pure. */
record Candidate(SubProcessor entry) {

    boolean matches(Filter filter) {
        return concerns(filter.services())
                && (filter.countries().isEmpty() || meet(filter.countries(), countries()))
                && (filter.regions().isEmpty() || meet(filter.regions(), regions()))
                && (filter.sections().isEmpty() || meet(filter.sections(), entry.sections()))
                && (filter.kinds().isEmpty() || isAny(filter.kinds(), entry.kind()))
                && (filter.mechanisms().isEmpty() || meet(filter.mechanisms(), mechanisms()))
                && (filter.texts().isEmpty() || saysAny(filter.texts()));
    }

    /** An entry without services concerns all of them. */
    private boolean concerns(Set<String> services) {
        return services.isEmpty() || entry.services().isEmpty() || meet(services, entry.services());
    }

    private static boolean meet(Collection<?> wanted, Collection<?> stated) {
        return !Collections.disjoint(wanted, stated);
    }

    private static boolean isAny(Set<SubProcessor.Kind> wanted, SubProcessor.@Nullable Kind kind) {
        return kind != null && wanted.contains(kind);
    }

    private Set<String> countries() {
        return Stream.concat(
                        Stream.ofNullable(entry.country()),
                        entry.locations().stream()
                                .map(Location::country)
                                .flatMap(Stream::ofNullable))
                .collect(Collectors.toSet());
    }

    private Set<String> regions() {
        return entry.locations().stream()
                .map(Location::region)
                .flatMap(Stream::ofNullable)
                .map(Folded::of)
                .collect(Collectors.toSet());
    }

    private Set<TransferMechanism.Type> mechanisms() {
        return entry.transferMechanisms().stream()
                .map(TransferMechanism::type)
                .collect(Collectors.toSet());
    }

    private boolean saysAny(Set<String> texts) {
        var said = Folded.of(String.join("\n", said().toList()));
        return texts.stream()
                .anyMatch(text -> Arrays.stream(text.split(" ")).allMatch(said::contains));
    }

    private Stream<String> said() {
        var translated =
                entry.translations().values().stream()
                        .flatMap(
                                texts ->
                                        Stream.of("name", "legalName", "purpose")
                                                .map(texts::get)
                                                .flatMap(Stream::ofNullable));
        var own =
                Stream.of(entry.name(), entry.legalName(), entry.purpose())
                        .flatMap(Stream::ofNullable);
        return Stream.of(own, entry.formerNames().stream(), translated).flatMap(stream -> stream);
    }
}
