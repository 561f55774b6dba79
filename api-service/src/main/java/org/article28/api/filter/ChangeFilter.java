package org.article28.api.filter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.article28.api.timeline.Projection;
import org.article28.model.Change;
import org.article28.model.Part;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Whether a change is of what a filter asks for: as it was before, as it is, or as its planned
 * changes will make it, since a reader who asks for a country wants to know of it when it is
 * announced. Pure.
 */
@ApplicationScoped
public class ChangeFilter {

    private final Projection projection;

    public ChangeFilter(Projection projection) {
        this.projection = projection;
    }

    public boolean matches(Filter filter, Change change) {
        return switch (change) {
            case Change.Added(var after, _) -> matches(filter, null, after);
            case Change.Removed(var before) -> matches(filter, before, null);
            case Change.Updated(var before, var after, _) -> matches(filter, before, after);
        };
    }

    /** A change of the register or of an assessment concerns all services, and no entry. */
    public boolean matches(Filter filter, @Nullable Part before, @Nullable Part after) {
        if (filter.isNone()) {
            return true;
        }
        var entries =
                Stream.of(Stream.ofNullable(before), Stream.ofNullable(after))
                        .flatMap(stream -> stream)
                        .filter(SubProcessor.class::isInstance)
                        .map(SubProcessor.class::cast)
                        .toList();
        return entries.isEmpty()
                ? filter.isOfServicesAlone()
                : entries.stream().flatMap(this::stages).anyMatch(filter::matches);
    }

    private Stream<SubProcessor> stages(SubProcessor entry) {
        return Stream.concat(
                Stream.of(entry),
                Projection.inOrder(entry).stream()
                        .map(planned -> projection.after(entry, planned)));
    }
}
