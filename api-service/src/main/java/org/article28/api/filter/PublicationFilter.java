package org.article28.api.filter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.article28.api.history.History;
import org.article28.api.history.PastEntry;
import org.article28.model.PartKind;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of publications what a filter asks for. What a publication says of an update is not enough
 * to tell, so the entries are looked up as they were before it and after it.
 */
@ApplicationScoped
public class PublicationFilter {

    private final History history;
    private final ChangeFilter changeFilter;

    PublicationFilter(History history, ChangeFilter changeFilter) {
        this.history = history;
        this.changeFilter = changeFilter;
    }

    /** Those with a change that matches, without the other ones; in the same order. */
    public List<JsonNode> of(List<JsonNode> publications, Filter filter) {
        if (filter.isNone()) {
            return publications;
        }
        var ids = new HashSet<String>();
        long last = 0;
        for (var publication : publications) {
            last = Math.max(last, number(publication));
            changes(publication).map(PublicationFilter::entryId).forEach(ids::add);
        }
        ids.remove("");
        var past =
                ids.isEmpty() ? Map.<String, List<PastEntry>>of() : history.pastEntries(ids, last);
        return publications.stream()
                .map(publication -> filtered(publication, filter, past))
                .filter(publication -> !publication.path("changes").isEmpty())
                .toList();
    }

    private JsonNode filtered(
            JsonNode publication, Filter filter, Map<String, List<PastEntry>> past) {
        ObjectNode copy = ((ObjectNode) publication).objectNode();
        copy.setAll((ObjectNode) publication);
        ArrayNode left = copy.putArray("changes");
        changes(publication)
                .filter(change -> matches(change, number(publication), filter, past))
                .forEach(left::add);
        return copy;
    }

    private boolean matches(
            JsonNode change, long version, Filter filter, Map<String, List<PastEntry>> past) {
        var revisions = past.getOrDefault(entryId(change), List.of());
        return changeFilter.matches(
                filter,
                content(revisions, each -> Objects.equals(each.untilVersion(), version)),
                content(revisions, each -> each.sinceVersion() == version));
    }

    private static @Nullable SubProcessor content(
            List<PastEntry> revisions, Predicate<PastEntry> which) {
        return revisions.stream().filter(which).map(PastEntry::content).findFirst().orElse(null);
    }

    private static long number(JsonNode publication) {
        return publication.path("version").asLong();
    }

    private static Stream<JsonNode> changes(JsonNode publication) {
        return publication.path("changes").valueStream();
    }

    /** Empty for a change of something else. */
    private static String entryId(JsonNode change) {
        return change.path("part").asText().equals(PartKind.SUB_PROCESSOR.wire())
                ? change.path("subProcessorId").asText()
                : "";
    }
}
