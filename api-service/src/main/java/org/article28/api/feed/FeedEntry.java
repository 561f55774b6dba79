package org.article28.api.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.article28.api.markup.ChangeSentence;
import org.article28.api.markup.Html;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.model.Summary;

/**
 * A publication as feeds tell it.
 *
 * @param publishedAt to the second: some readers take a longer fraction for milliseconds, and are
 *     minutes wrong
 * @param classes what its changes ask of readers, such as {@code notice}
 * @param html a sentence for each change
 */
record FeedEntry(
        long version, Instant publishedAt, String title, SortedSet<String> classes, String html) {

    /** More of them are for the page that shows all. */
    private static final int MOST_TOLD = 100;

    static FeedEntry of(Publication publication) {
        var classes = new TreeSet<String>();
        for (var change : publication.changes()) {
            if (change.changeClass() != null) {
                classes.add(change.changeClass());
            }
        }
        return new FeedEntry(
                publication.version(),
                publication.publishedAt().truncatedTo(ChronoUnit.SECONDS),
                title(publication),
                classes,
                html(publication));
    }

    private static String title(Publication publication) {
        var note = publication.note();
        return "Version %d: %s"
                .formatted(
                        publication.version(), note == null ? counts(publication.summary()) : note);
    }

    private static String counts(Summary summary) {
        return "%d added, %d removed, %d updated"
                .formatted(summary.added(), summary.removed(), summary.updated());
    }

    private static String html(Publication publication) {
        var html = Html.fragment();
        var corrects = publication.corrects();
        if (corrects != null) {
            html.element(
                    "p",
                    "Corrects version %d: %s".formatted(corrects.version(), corrects.reason()));
        }
        var told = publication.changes().stream().limit(MOST_TOLD).toList();
        list(told, html);
        int more = publication.changes().size() - told.size();
        if (more > 0) {
            html.element("p", "And %d more.".formatted(more));
        }
        return html.toString();
    }

    private static void list(List<PublishedChange> changes, Html html) {
        html.begin("ul");
        changes.forEach(change -> html.element("li", ChangeSentence.of(change)));
        html.end("ul");
    }
}
