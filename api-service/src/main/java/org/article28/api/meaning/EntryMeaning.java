package org.article28.api.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.article28.api.timeline.Projection;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;
import org.article28.model.Document;
import org.article28.model.SubProcessor;

/** What a change of an entry means on a day. Pure. */
final class EntryMeaning {

    private final Projection projection;
    private final LocalDate today;
    private final Roles roles;
    private final EntryDates dates;
    private final Begins begins;
    private final Contents contents;
    private final Plans plans;

    /** {@code document}: as it would be. */
    EntryMeaning(Projection projection, LocalDate today, Document document) {
        this.projection = projection;
        this.today = today;
        this.roles = new Roles(document);
        this.dates = new EntryDates(today);
        this.begins = new Begins(projection, today);
        this.contents = new Contents(document);
        this.plans = new Plans(projection, contents, today);
    }

    Facet of(Change change) {
        return switch (change) {
            case Change.Added(SubProcessor after, _) -> added(after);
            case Change.Removed(SubProcessor before) -> removed(before);
            case Change.Updated(SubProcessor before, SubProcessor after, _) ->
                    updated(before, after);
            default -> throw new IllegalArgumentException("no change of an entry: " + change);
        };
    }

    /** Planned changes are told with it: an other recipient may become a sub-processor by one. */
    private Facet added(SubProcessor entry) {
        var days = begins.of(entry);
        if (days.isEmpty()) {
            return Facet.now(ChangeClass.MATERIAL, ChangeEvent.ENDED);
        }
        var first = days.getFirst();
        var facets = new ArrayList<>(List.of(begin(entry, first)));
        var countries = new TreeSet<>(Reach.countries(projection.on(entry, first)));
        for (var planned : Projection.inOrder(entry)) {
            if (planned.effectiveFrom().isAfter(first)) {
                var told = plans.announced(entry, planned);
                countries.addAll(told.countriesAdded());
                if (told.changeClass() == ChangeClass.NOTICE) {
                    facets.add(told);
                }
            }
        }
        return Facet.of(facets).adding(countries);
    }

    /** As readers are told of it on a day before. */
    static Facet beginning(SubProcessor entry, Roles roles, LocalDate from) {
        return Facet.on(from, classOf(entry, roles), ChangeEvent.ANNOUNCED)
                .adding(Reach.countries(entry));
    }

    private Facet begin(SubProcessor entry, LocalDate day) {
        var changeClass = classOf(projection.on(entry, day), roles);
        return dates.isLater(day)
                ? Facet.on(day, changeClass, ChangeEvent.ANNOUNCED)
                : Facet.now(changeClass, ChangeEvent.EFFECTIVE_NOW);
    }

    private static ChangeClass classOf(SubProcessor added, Roles roles) {
        return roles.isOther(added) ? ChangeClass.MATERIAL : ChangeClass.NOTICE;
    }

    private Facet removed(SubProcessor entry) {
        var days = begins.of(entry);
        if (days.isEmpty()) {
            return Facet.now(ChangeClass.MATERIAL, ChangeEvent.ARCHIVED);
        }
        return Facet.now(
                ChangeClass.MATERIAL,
                dates.isLater(days.getFirst()) ? ChangeEvent.WITHDRAWN : ChangeEvent.ENDED);
    }

    private Facet updated(SubProcessor before, SubProcessor after) {
        var held = projection.on(before, today);
        var holds = projection.on(after, today);
        var days = begins.of(after);
        var facets = new ArrayList<Facet>();
        if (!Contents.fields(held, holds).isEmpty()) {
            facets.add(
                    !days.isEmpty() && dates.isLater(days.getFirst())
                            ? contents.between(held, holds, ChangeEvent.ANNOUNCED, days.getFirst())
                            : contents.between(held, holds, ChangeEvent.EFFECTIVE_NOW, null));
        }
        facets.addAll(begun(begins.of(before), days, after));
        dates.ofBegin(held.engagedFrom(), holds.engagedFrom()).ifPresent(facets::add);
        dates.ofEnd(held.engagedUntil(), holds.engagedUntil()).ifPresent(facets::add);
        facets.addAll(plans.between(before, after));
        // Nobody objects to what becomes of an entry that is over.
        return days.isEmpty() ? Facet.of(facets).atMostMaterial() : Facet.of(facets);
    }

    /** The first engagement moves; an entry that was over, or will be, begins anew. */
    private List<Facet> begun(List<LocalDate> before, List<LocalDate> after, SubProcessor entry) {
        var facets = new ArrayList<Facet>();
        boolean goesOn = !before.isEmpty() && !after.isEmpty();
        if (goesOn) {
            dates.moved(before.getFirst(), after.getFirst()).ifPresent(facets::add);
        }
        after.stream()
                .skip(goesOn ? 1 : 0)
                .filter(day -> !before.contains(day))
                .map(day -> begin(entry, day))
                .forEach(facets::add);
        return facets;
    }
}
