package org.article28.api.diff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.api.filter.ChangeFilter;
import org.article28.api.filter.Filter;
import org.article28.api.history.History;
import org.article28.api.history.Snapshot;
import org.article28.api.meaning.EditorialMark;
import org.article28.api.meaning.Meanings;
import org.article28.api.meaning.MeantChange;
import org.article28.api.timeline.Days;
import org.article28.model.DocumentDiff;

/** Finds what differs between two versions, and what it means. */
@ApplicationScoped
public class Diffs {

    private final History history;
    private final Meanings meanings;
    private final ChangeFilter changeFilter;

    Diffs(History history, Meanings meanings, ChangeFilter changeFilter) {
        this.history = history;
        this.meanings = meanings;
        this.changeFilter = changeFilter;
    }

    public Diff between(Snapshot from, Snapshot to, Filter filter) {
        var changes =
                meant(from, to).stream()
                        .filter(meant -> changeFilter.matches(filter, meant.change()))
                        .toList();
        return Diff.of(from.number(), to.number(), changes);
    }

    /**
     * What the changes mean on the day of the later publication, whichever way they are asked for;
     * until when one may object, and what is editorial, as the publications told it.
     */
    private List<MeantChange> meant(Snapshot from, Snapshot to) {
        var changes = DocumentDiff.between(from.document(), to.document());
        var later = to.number() >= from.number() ? to : from;
        var version = later.version();
        if (version == null) {
            return List.of();
        }
        var day = Days.of(version.publishedAt(), later.document());
        if (to.number() == from.number() + 1) {
            var mark = version.editorial() ? new EditorialMark(null) : null;
            return meanings.of(changes, to.document(), day, mark, version.corrects());
        }
        var net = meanings.of(changes, to.document(), day, null, null);
        var told = new NetChanges();
        history.readTold(from.number(), to.number(), told::take);
        return net.stream().map(told::retold).toList();
    }
}
