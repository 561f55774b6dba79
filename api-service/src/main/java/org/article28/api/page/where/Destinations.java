package org.article28.api.page.where;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.article28.api.filter.Filter;
import org.article28.api.page.Parts;
import org.article28.api.timeline.Projection;
import org.article28.api.timeline.Status;
import org.article28.model.Document;
import org.article28.model.SubProcessor;

/**
 * How many sub-processors send data where.
 *
 * @param now as it stands on the day
 * @param announced what comes to it later; what goes is not told
 */
record Destinations(Map<Flow, Integer> now, Map<Flow, Integer> announced) {

    static Destinations of(Document document, Filter filter, LocalDate day, Projection projection) {
        var found = new Destinations(new HashMap<>(), new HashMap<>());
        for (var entry : document.subProcessors()) {
            var present = projection.on(entry, day);
            var now = new LinkedHashSet<Flow>();
            var later = new LinkedHashSet<Flow>();
            switch (Status.of(present, day)) {
                case ACTIVE -> now.addAll(flows(present, document, filter));
                case ANNOUNCED -> later.addAll(flows(present, document, filter));
                case ENDED -> {
                    continue;
                }
            }
            for (var planned : present.plannedChanges()) {
                var after = projection.after(present, planned);
                later.addAll(flows(after, document, filter));
            }
            later.removeAll(now);
            now.forEach(flow -> found.now.merge(flow, 1, Integer::sum));
            later.forEach(flow -> found.announced.merge(flow, 1, Integer::sum));
        }
        return found;
    }

    private static Set<Flow> flows(SubProcessor entry, Document document, Filter filter) {
        return Parts.isSubProcessor(entry, document) && filter.matches(entry)
                ? Flow.of(entry, filter.services())
                : Set.of();
    }

    Stream<Flow> all() {
        return Stream.concat(now.keySet().stream(), announced.keySet().stream()).distinct();
    }

    /** Of those that the list tells anything about, in the order of a legend. */
    Set<Doing> doings() {
        var doings = new TreeSet<Doing>();
        all().forEach(flow -> doings.add(flow.doing()));
        return doings;
    }
}
