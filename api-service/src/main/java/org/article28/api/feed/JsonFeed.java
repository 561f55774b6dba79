package org.article28.api.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A feed as JSON Feed 1.1, under the names that it has there. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@Schema(name = "JsonFeed", description = "JSON Feed 1.1")
public record JsonFeed(
        String version,
        String title,
        String homePageUrl,
        String feedUrl,
        @Nullable String nextUrl,
        List<Author> authors,
        String language,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {

    static final String PATH = "/feed.json";
    static final String MEDIA_TYPE = "application/feed+json";

    /** Who publishes. */
    @Schema(name = "JsonFeedAuthor")
    public record Author(String name) {}

    /** A publication. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @Schema(name = "JsonFeedItem")
    public record Item(
            String id,
            String url,
            String title,
            String contentHtml,
            Instant datePublished,
            Collection<String> tags) {}

    static JsonFeed of(Feed feed) {
        var asked = feed.request();
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                asked.base() + "/",
                asked.address(PATH),
                feed.next() == null ? null : asked.address(PATH, feed.next()),
                List.of(new Author(feed.author())),
                "en",
                feed.entries().stream()
                        .map(
                                entry ->
                                        new Item(
                                                feed.id(entry),
                                                feed.page(entry),
                                                entry.title(),
                                                entry.html(),
                                                entry.publishedAt(),
                                                entry.classes()))
                        .toList());
    }
}
