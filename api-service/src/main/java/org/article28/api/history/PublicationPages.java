package org.article28.api.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Pages of publications as they were written. One that many ask for at the same moment, as all do
 * who waited for a publication, is read once.
 */
@ApplicationScoped
class PublicationPages {

    private final Versions versions;
    private final Heads heads;
    private final Cache<Page, List<String>> kept;

    PublicationPages(Versions versions, Heads heads, HistoryConfig config) {
        this.versions = versions;
        this.heads = heads;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(config.pageCharacters())
                        .weigher((Page page, List<String> texts) -> characters(texts))
                        .build();
    }

    /** The head, since a later publication or a redaction may change what a page holds. */
    private record Page(long newest, long redactions, long after, int limit, long characters) {}

    List<String> after(long number, int limit, long characters) {
        var head = heads.now();
        if (number >= head.number()) {
            // Whoever waits for the next one is told so without the database, too.
            return List.of();
        }
        var page = new Page(head.number(), head.redactions(), number, limit, characters);
        return kept.get(page, this::read);
    }

    private List<String> read(Page page) {
        return List.copyOf(
                versions.publicationsAfter(page.after(), page.limit(), page.characters()));
    }

    private static int characters(List<String> texts) {
        return 1 + texts.stream().mapToInt(String::length).sum();
    }
}
