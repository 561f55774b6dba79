package org.article28.notifier.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.article28.model.Correction;
import org.article28.model.ListPublished;
import org.article28.model.PublishedChange;
import org.article28.model.Summary;
import org.article28.model.json.JsonText;
import org.article28.notifier.announcement.Interest;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.NoticeChanges;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.mail.Links;
import org.article28.notifier.token.VersionRange;
import org.jspecify.annotations.Nullable;

/** What webhooks are told, written once for all of the same interest. */
@ApplicationScoped
class WebhookBodies {

    /** Bytes of changes in one body: targets refuse what is too large. */
    private static final int LARGEST = 512 * 1024;

    /** As many as can be of use; the links lead to all. */
    private static final int MOST_CHANGES = 1_000;

    private static final int MOST_KEPT = 16;

    private final Notices notices;
    private final NoticeChanges changes;
    private final Links links;
    private final ObjectMapper json;
    private final Map<Key, Body> written = Collections.synchronizedMap(Lately.most(MOST_KEPT));

    WebhookBodies(Notices notices, NoticeChanges changes, Links links, ObjectMapper json) {
        this.notices = notices;
        this.changes = changes;
        this.links = links;
        this.json = json;
    }

    private record Key(long noticeId, Interest interest) {}

    /**
     * A body as those get it who are told the same.
     *
     * @param text JSON
     * @param lastDay to object, of any change in it; null where none has one
     */
    record Body(String text, @Nullable LocalDate lastDay) {}

    private record Envelope(String type, Instant timestamp, Data data) {}

    /** {@code omittedChanges}: that concern them, and found no room. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Data(
            long version,
            String hash,
            Instant publishedAt,
            @Nullable String note,
            @Nullable Correction corrects,
            Summary summary,
            List<PublishedChange> changes,
            int omittedChanges,
            Places links) {}

    /** A record, since the order of a map may be another one after a restart. */
    private record Places(String list, String version, String diff) {}

    /** Those who find none may write the same one at once: waiting for the database is worse. */
    Body of(Notice notice, Interest interest) {
        var key = new Key(notice.id(), interest);
        @Nullable Body known = written.get(key);
        if (known == null) {
            known = write(notice, interest);
            written.put(key, known);
        }
        return known;
    }

    private Body write(Notice notice, Interest interest) {
        var summary = changes.summary(notice.id(), interest);
        var told = fitting(changes.first(notice.id(), interest, MOST_CHANGES));
        int all = summary.added() + summary.removed() + summary.updated();
        var data =
                new Data(
                        notice.version(),
                        notices.hashOf(notice.version()).orElseThrow(),
                        notice.publishedAt(),
                        notice.note(),
                        notice.corrects(),
                        summary,
                        told,
                        all - told.size(),
                        new Places(
                                links.list(),
                                links.version(notice.version()),
                                links.diff(VersionRange.of(notice.version()))));
        var lastDay =
                told.stream()
                        .map(PublishedChange::lastDayToObject)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
        return new Body(
                JsonText.of(json, new Envelope(ListPublished.TYPE, notice.publishedAt(), data)),
                lastDay);
    }

    /** The first of them that fit into a body together. */
    private List<PublishedChange> fitting(List<PublishedChange> all) {
        var fitting = new ArrayList<PublishedChange>();
        int size = 0;
        for (var change : all) {
            size += JsonText.of(json, change).getBytes(UTF_8).length;
            if (size > LARGEST) {
                break;
            }
            fitting.add(change);
        }
        return fitting;
    }
}
