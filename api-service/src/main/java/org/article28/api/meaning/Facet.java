package org.article28.api.meaning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a change of an entry does; the weightiest tells what the change means.
 *
 * @param effectiveFrom absent where it holds from the publication on
 */
record Facet(
        ChangeClass changeClass,
        ChangeEvent event,
        @Nullable LocalDate effectiveFrom,
        Set<String> countriesAdded) {

    /** What readers would least want to miss, first. */
    private static final List<ChangeEvent> BY_WEIGHT =
            List.of(
                    ChangeEvent.ENDED,
                    ChangeEvent.BROUGHT_FORWARD,
                    ChangeEvent.WITHDRAWN,
                    ChangeEvent.POSTPONED,
                    ChangeEvent.ANNOUNCED,
                    ChangeEvent.CORRECTED,
                    ChangeEvent.EFFECTIVE_NOW,
                    ChangeEvent.ARCHIVED);

    /** Of several that may be objected to, the first to take effect; else by their event. */
    private static final Comparator<Facet> LIGHTEST_FIRST =
            Comparator.comparing(Facet::changeClass)
                    .thenComparing(Comparator.comparing(Facet::urgentDay).reversed())
                    .thenComparing(Comparator.comparingInt(Facet::weight).reversed());

    static Facet now(ChangeClass changeClass, ChangeEvent event) {
        return new Facet(changeClass, event, null, Set.of());
    }

    static Facet on(LocalDate day, ChangeClass changeClass, ChangeEvent event) {
        return new Facet(changeClass, event, day, Set.of());
    }

    Facet adding(Collection<String> countries) {
        return new Facet(changeClass, event, effectiveFrom, new TreeSet<>(countries));
    }

    Facet atLeastMaterial() {
        return changeClass == ChangeClass.EDITORIAL ? in(ChangeClass.MATERIAL) : this;
    }

    Facet atMostMaterial() {
        return changeClass == ChangeClass.NOTICE ? in(ChangeClass.MATERIAL) : this;
    }

    private Facet in(ChangeClass other) {
        return new Facet(other, event, effectiveFrom, countriesAdded);
    }

    Facet as(ChangeEvent other) {
        return new Facet(changeClass, other, effectiveFrom, countriesAdded);
    }

    /** The weightiest, with the countries of all. */
    static Facet of(Collection<Facet> facets) {
        var countries = new TreeSet<String>();
        facets.forEach(facet -> countries.addAll(facet.countriesAdded()));
        return facets.stream()
                .max(LIGHTEST_FIRST)
                .orElse(now(ChangeClass.EDITORIAL, ChangeEvent.ARCHIVED))
                .adding(countries);
    }

    private LocalDate urgentDay() {
        return changeClass != ChangeClass.NOTICE || effectiveFrom == null
                ? LocalDate.MIN
                : effectiveFrom;
    }

    private int weight() {
        return BY_WEIGHT.indexOf(event);
    }
}
