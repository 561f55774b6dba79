package org.article28.api.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.article28.api.filter.PublicationFilter;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;
import org.article28.api.wire.Writer;
import org.article28.model.Publication;

/** Reads pages of feeds from the history. */
@ApplicationScoped
class Feeds {

    /** So many versions are looked at together. */
    private static final int BLOCK = 50;

    /** Where a filter finds little, a page ends after so many versions, and leads on. */
    private static final int FARTHEST = 500;

    /** Of text in one read. */
    private static final long CHARACTERS = 4_000_000;

    private final History history;
    private final PublicationFilter publicationFilter;
    private final Writer writer;
    private final ObjectMapper json;

    Feeds(History history, PublicationFilter publicationFilter, Writer writer, ObjectMapper json) {
        this.history = history;
        this.publicationFilter = publicationFilter;
        this.writer = writer;
        this.json = json;
    }

    Feed of(FeedRequest asked) {
        var entries = new ArrayList<FeedEntry>();
        long below = asked.first() + 1;
        long farthest = Math.max(1, below - FARTHEST);
        while (entries.size() < asked.limit() && below > farthest) {
            long from = Math.max(farthest, below - BLOCK);
            entries.addAll(block(from, below - 1, asked));
            below = from;
        }
        boolean cut = entries.size() > asked.limit();
        var page = cut ? entries.subList(0, asked.limit()) : entries;
        long last = cut ? page.getLast().version() : below;
        return new Feed(
                Objects.requireNonNull(history.snapshot(asked.newest()).document().register()),
                history.numbered(1).map(PublishedVersion::hash).orElseThrow(),
                asked,
                page.isEmpty() ? asked.newest().publishedAt() : page.getFirst().publishedAt(),
                page,
                last > 1 ? last : null);
    }

    /** What the filter finds from one version to another, the newest first. */
    private List<FeedEntry> block(long from, long to, FeedRequest asked) {
        var entries = new ArrayList<FeedEntry>();
        long after = from - 1;
        while (after < to) {
            var texts = history.publicationsAfter(after, (int) (to - after), CHARACTERS);
            if (texts.isEmpty()) {
                break;
            }
            after += texts.size();
            publicationFilter.of(texts.stream().map(this::tree).toList(), asked.filter()).stream()
                    .map(tree -> writer.stored(tree.toString(), Publication.class))
                    .map(FeedEntry::of)
                    .forEach(entries::add);
        }
        return entries.reversed();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored content can be read", e);
        }
    }
}
