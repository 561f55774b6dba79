package org.article28.api.page.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.article28.api.linkeddata.Engagement;
import org.article28.api.linkeddata.LinkedData;
import org.article28.api.page.DataScript;
import org.article28.api.page.EntryView;
import org.article28.api.page.EntryViews;
import org.article28.api.page.Frames;
import org.article28.api.page.Parts;
import org.article28.api.page.Speech;
import org.article28.api.publication.TimeAxes;
import org.article28.api.register.EntryHistory;
import org.article28.api.timeline.Projection;
import org.article28.api.timeline.Status;
import org.article28.api.upcoming.Announcements;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Makes the page of a sub-processor. */
@ApplicationScoped
class RecordPages {

    /** Shown elsewhere on the page, or nothing to read. */
    private static final Set<String> ELSEWHERE =
            Set.of("id", "name", "sections", "plannedChanges", "translations");

    /** Of its history, on one page. */
    private static final int MOST = 100;

    private final EntryHistory histories;
    private final Announcements announcements;
    private final Projection projection;
    private final Frames frames;
    private final ObjectMapper json;

    RecordPages(
            EntryHistory histories,
            Announcements announcements,
            Projection projection,
            Frames frames,
            ObjectMapper json) {
        this.histories = histories;
        this.announcements = announcements;
        this.projection = projection;
        this.frames = frames;
        this.json = json;
    }

    RecordPage of(String id, TimeAxes.Point point, @Nullable Long before, Speech speech, URI base) {
        var document = point.snapshot().document();
        var register = Parts.register(document);
        var shown = histories.latest(id, before, MOST, point.snapshot().number());
        var told = histories.told(shown);
        var found = document.subProcessor(id);
        var entry = found == null ? null : projection.on(found, point.day());
        var views = new EntryViews(register, speech, json);
        var view = entry == null ? null : view(views, entry, point);
        var name = view == null ? told.revisions().getLast().name() : view.name().text();
        return new RecordPage(
                frames.of(speech, name, "/subprocessors/" + id, document.register(), base),
                view,
                name,
                entry == null
                        ? List.of()
                        : views.fields(entry, field -> !ELSEWHERE.contains(field)),
                new Pasts(register, speech, json).of(told),
                shown.after() == 0 ? null : older(id, shown.after() + 1, speech),
                new RawString(entry == null ? "" : linked(document.register(), entry, point)));
    }

    private static String older(String id, long before, Speech speech) {
        return speech.to("/subprocessors/" + id + "?before=" + before);
    }

    private EntryView view(EntryViews views, SubProcessor entry, TimeAxes.Point point) {
        var announced =
                announcements.of(point.snapshot(), point.day()).upcoming().stream()
                        .filter(each -> each.subProcessorId().equals(entry.id()))
                        .toList();
        return views.of(entry, Status.of(entry, point.day()), announced);
    }

    private static String linked(
            @Nullable Register register, SubProcessor entry, TimeAxes.Point point) {
        var engagement = new Engagement(entry, Status.of(entry, point.day()));
        return DataScript.of(LinkedData.entry(register, engagement));
    }
}
