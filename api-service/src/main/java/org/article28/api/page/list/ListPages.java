package org.article28.api.page.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;
import org.article28.api.linkeddata.Engagement;
import org.article28.api.linkeddata.LinkedData;
import org.article28.api.page.DataScript;
import org.article28.api.page.EntryViews;
import org.article28.api.page.Frames;
import org.article28.api.page.list.ListPage.Past;
import org.article28.api.timeline.Projection;
import org.article28.api.timeline.Status;
import org.article28.api.upcoming.Announcement;
import org.article28.api.upcoming.Announcements;
import org.jspecify.annotations.Nullable;

/** Makes the page of the list. */
@ApplicationScoped
class ListPages {

    private final History history;
    private final Announcements announcements;
    private final Projection projection;
    private final Frames frames;
    private final ObjectMapper json;

    ListPages(
            History history,
            Announcements announcements,
            Projection projection,
            Frames frames,
            ObjectMapper json) {
        this.history = history;
        this.announcements = announcements;
        this.projection = projection;
        this.frames = frames;
        this.json = json;
    }

    ListPage of(ListQuery asked, URI base) {
        var speech = asked.speech();
        var register = asked.register();
        var snapshot = asked.point().snapshot();
        var entries = entries(asked);
        var announced = announced(asked);
        var views = new EntryViews(register, speech, json);
        var listed =
                entries.stream()
                        .map(
                                each ->
                                        new Listed(
                                                each.entry(),
                                                views.of(
                                                        each.entry(),
                                                        Status.of(
                                                                each.entry(), asked.point().day()),
                                                        announced.getOrDefault(
                                                                each.entry().id(), List.of()))))
                        .toList();
        var texts = new RegisterTexts(register, speech, json);
        var frame =
                frames.of(
                        speech, texts.title(), asked.path(), snapshot.document().register(), base);
        var introduction = texts.introduction();
        return new ListPage(
                frame,
                introduction,
                updated(snapshot.version(), asked),
                speech.say().version(snapshot.number()),
                asked.past() ? past(asked) : null,
                new FilterForms(snapshot.document(), register, speech)
                        .of(asked.filter(), asked.shown().contains(Status.ENDED)),
                speech.say().found(speech.words().plural(listed.size()), listed.size()),
                listed.stream().flatMap(each -> each.view().coming().stream()).toList(),
                texts.sections(listed),
                texts.statements(),
                texts.policies(),
                new RawString(DataScript.of(linked(asked, entries))),
                new RawString(
                        DataScript.of(
                                SearchData.of(
                                        frame, introduction, snapshot, frames.base(base), json))));
    }

    private @Nullable Past past(ListQuery asked) {
        var version = asked.point().snapshot().version();
        if (version == null) {
            return null;
        }
        var speech = asked.speech();
        var day = speech.words().days().day(version.publishedAt(), asked.register());
        return new Past(
                version.number(),
                speech.say().asOfVersion(version.number(), day),
                history.correctionOf(version.number())
                        .map(number -> speech.say().correctedBy(number))
                        .orElse(null));
    }

    private List<Engagement> entries(ListQuery asked) {
        var day = asked.point().day();
        return asked.point().snapshot().document().subProcessors().stream()
                .map(entry -> projection.on(entry, day))
                .filter(asked.filter()::matches)
                .map(entry -> new Engagement(entry, Status.of(entry, day)))
                .filter(each -> asked.shown().contains(each.status()))
                .toList();
    }

    private Map<String, List<Announcement>> announced(ListQuery asked) {
        return announcements.of(asked.point().snapshot(), asked.point().day()).upcoming().stream()
                .collect(Collectors.groupingBy(Announcement::subProcessorId));
    }

    private static @Nullable String updated(@Nullable PublishedVersion version, ListQuery asked) {
        if (version == null) {
            return null;
        }
        var days = asked.speech().words().days();
        return asked.speech().say().lastUpdated(days.day(version.publishedAt(), asked.register()));
    }

    private static JsonNode linked(ListQuery asked, List<Engagement> entries) {
        var snapshot = asked.point().snapshot();
        var version = snapshot.version();
        return LinkedData.list(
                snapshot.document().register(),
                snapshot.number(),
                version == null ? null : version.publishedAt(),
                entries);
    }
}
