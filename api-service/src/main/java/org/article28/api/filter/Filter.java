package org.article28.api.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Digests;
import org.article28.api.wire.Encoded;
import org.article28.api.wire.FilterParameters;
import org.article28.model.Codes;
import org.article28.model.Document;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.article28.model.TransferMechanism;
import org.article28.model.problem.FieldError;

/**
 * What entries must be like: of each component that names something, any of what it names. Two that
 * ask for the same are equal. Pure.
 *
 * @param regions as {@link Folded}
 * @param texts as {@link Folded}
 */
public record Filter(
        SortedSet<String> services,
        SortedSet<String> countries,
        SortedSet<String> regions,
        SortedSet<String> sections,
        Set<SubProcessor.Kind> kinds,
        Set<TransferMechanism.Type> mechanisms,
        SortedSet<String> texts) {

    /** Everything. */
    public static final Filter NONE = of(new FilterParameters());

    /**
     * @throws Rejection.Malformed if a value can't be read, or is unknown where values are fixed
     */
    public static Filter of(FilterParameters given) {
        return new Filter(
                new Asked("service", given.service).ids(),
                new Asked("country", given.country).countries(),
                new Asked("region", given.region).words(),
                new Asked("section", given.section).ids(),
                new Asked("kind", given.kind).codes(SubProcessor.Kind.class),
                new Asked("mechanism", given.mechanism).codes(TransferMechanism.Type.class),
                new Asked("q", given.q).texts());
    }

    /**
     * Itself, where one of the documents at least has each service and section that it names.
     *
     * @throws Rejection.Malformed where none does: who mistypes an id would see what concerns all
     *     services, and take it for an answer
     */
    public Filter knownIn(Document... documents) {
        check("service", services, Stream.of(documents).map(Filter::servicesOf));
        check("section", sections, Stream.of(documents).map(Filter::sectionsOf));
        return this;
    }

    private static Set<String> servicesOf(Document document) {
        var register = document.register();
        return register == null
                ? Set.of()
                : register.services().stream()
                        .map(Register.Service::id)
                        .collect(Collectors.toSet());
    }

    private static Set<String> sectionsOf(Document document) {
        var register = document.register();
        return register == null
                ? Set.of()
                : register.sections().stream()
                        .map(Register.Section::id)
                        .collect(Collectors.toSet());
    }

    private static void check(String parameter, Set<String> wanted, Stream<Set<String>> known) {
        var all = known.flatMap(Set::stream).collect(Collectors.toSet());
        for (var id : wanted) {
            if (!all.contains(id)) {
                throw new Rejection.Malformed(
                        FieldError.ofParameter(
                                parameter,
                                "unknown-reference",
                                "the register has no %s with the id %s".formatted(parameter, id)));
            }
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether it asks for no more than services: changes beside the entries concern all. */
    boolean isOfServicesAlone() {
        return countries.isEmpty()
                && regions.isEmpty()
                && sections.isEmpty()
                && kinds.isEmpty()
                && mechanisms.isEmpty()
                && texts.isEmpty();
    }

    public boolean matches(SubProcessor entry) {
        return new Candidate(entry).matches(this);
    }

    /** Tells filters apart in an entity tag; empty for none. */
    public String suffix() {
        return isNone() ? "" : "." + Digests.key(query());
    }

    /**
     * The same for the same filter, whatever order and spelling it was asked for in; empty for
     * none.
     */
    public String query() {
        var parts = new ArrayList<String>();
        add("service", services, parts);
        add("country", countries, parts);
        add("region", regions, parts);
        add("section", sections, parts);
        add("kind", kinds.stream().map(Codes::of).sorted().toList(), parts);
        add("mechanism", mechanisms.stream().map(Codes::of).sorted().toList(), parts);
        add("q", texts, parts);
        return String.join("&", parts);
    }

    private static void add(String parameter, Collection<String> values, List<String> parts) {
        values.forEach(value -> parts.add(parameter + "=" + Encoded.of(value)));
    }
}
