package org.article28.api.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** Makes pages of lists that the notifier has. */
@ApplicationScoped
class Lists {

    private static final int SHOWN = 100;

    private final NotifierCalls notifier;
    private final DeskFrames frames;
    private final Visitors visitors;

    Lists(NotifierCalls notifier, DeskFrames frames, Visitors visitors) {
        this.notifier = notifier;
        this.frames = frames;
        this.visitors = visitors;
    }

    /**
     * A list.
     *
     * @param path of the notifier's
     * @param name of the list in its answer
     * @param id the field that identifies an element
     */
    record Wanted(
            String title, String path, String name, String id, List<PeopleTable.Column> columns) {}

    /** What can be done with an element: it has a page of its own, or a button. */
    record Row(boolean opens, @Nullable String deed) {

        static final Row OPENS = new Row(true, null);
        static final Row NOTHING = new Row(false, null);

        static Row with(String deed) {
            return new Row(false, deed);
        }
    }

    /** Shown empty, and said why, where the notifier does not answer. */
    PeoplePage page(Wanted wanted, String path, String after, Row row, @Nullable String fault) {
        var frame = frames.of(wanted.title(), visitors.current());
        try {
            var query = after.isEmpty() ? "" : "&after=" + encoded(after);
            var answer = notifier.get(wanted.path() + "?limit=" + SHOWN + query);
            var list = answer.body().path(wanted.name());
            var table = PeopleTable.of(list, wanted.id(), wanted.columns(), SHOWN);
            return new PeoplePage(frame, path, table, row.opens(), row.deed(), fault);
        } catch (Rejection.Unavailable away) {
            var none = new PeopleTable(List.of(), List.of(), null);
            return new PeoplePage(frame, path, none, row.opens(), row.deed(), away.detail());
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
