package org.article28.api.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import org.article28.api.timeline.Projection;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.ChangeEvent;
import org.article28.model.SubProcessor;

/** What a change of an entry means on a day. Pure. */
final class EntryMeaning {

    private final Projection projection;
    private final LocalDate today;
    private final Roles roles;
    private final EntryDates dates;
    private final Contents contents;
    private final Plans plans;

    EntryMeaning(Projection projection, LocalDate today, Roles roles) {
        this.projection = projection;
        this.today = today;
        this.roles = roles;
        this.dates = new EntryDates(today);
        this.contents = new Contents(roles);
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

    private Facet added(SubProcessor entry) {
        var changeClass = classOf(entry, roles);
        var from = entry.engagedFrom();
        if (dates.isEnded(entry)) {
            return Facet.now(ChangeClass.MATERIAL, ChangeEvent.ENDED);
        }
        var facet =
                from != null && dates.isLater(from)
                        ? Facet.on(from, changeClass, ChangeEvent.ANNOUNCED)
                        : Facet.now(changeClass, ChangeEvent.EFFECTIVE_NOW);
        return facet.adding(Reach.countries(projection.on(entry, LocalDate.MAX)));
    }

    /** As readers are told of it on a day before. */
    static Facet beginning(SubProcessor entry, Roles roles, LocalDate from) {
        return Facet.on(from, classOf(entry, roles), ChangeEvent.ANNOUNCED)
                .adding(Reach.countries(entry));
    }

    private static ChangeClass classOf(SubProcessor added, Roles roles) {
        return roles.isOther(added) ? ChangeClass.MATERIAL : ChangeClass.NOTICE;
    }

    private Facet removed(SubProcessor entry) {
        return Facet.now(
                ChangeClass.MATERIAL,
                dates.isAnnounced(entry)
                        ? ChangeEvent.WITHDRAWN
                        : dates.isEnded(entry) ? ChangeEvent.ARCHIVED : ChangeEvent.ENDED);
    }

    private Facet updated(SubProcessor before, SubProcessor after) {
        var held = projection.on(before, today);
        var holds = projection.on(after, today);
        var facets = new ArrayList<Facet>();
        if (!Contents.fields(held, holds).isEmpty()) {
            var from = holds.engagedFrom();
            facets.add(
                    from != null && dates.isLater(from)
                            ? contents.between(held, holds, ChangeEvent.ANNOUNCED, from)
                            : contents.between(held, holds, ChangeEvent.EFFECTIVE_NOW, null));
        }
        dates.ofBegin(held.engagedFrom(), holds.engagedFrom()).ifPresent(facets::add);
        dates.ofEnd(held.engagedUntil(), holds.engagedUntil()).ifPresent(facets::add);
        facets.addAll(plans.between(before, after));
        return Facet.of(facets);
    }
}
