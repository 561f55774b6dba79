package org.article28.api.diff;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.api.filter.ChangeFilter;
import org.article28.api.history.Snapshot;
import org.article28.api.meaning.EditorialMark;
import org.article28.api.meaning.Meanings;
import org.article28.api.meaning.MeantChange;
import org.article28.api.timeline.Days;
import org.article28.api.wire.Writer;
import org.article28.model.DocumentDiff;

/** Writes what differs in each of its representations; the same for the same request. */
@ApplicationScoped
class DiffText {

    private final Meanings meanings;
    private final ChangeFilter changeFilter;
    private final Writer writer;
    private final ObjectMapper json;

    DiffText(Meanings meanings, ChangeFilter changeFilter, Writer writer, ObjectMapper json) {
        this.meanings = meanings;
        this.changeFilter = changeFilter;
        this.writer = writer;
        this.json = json;
    }

    String of(DiffRequest asked) {
        return switch (asked.format()) {
            case JSON_PATCH ->
                    writer.json(
                            DocumentPatch.between(
                                    asked.from().document(), asked.to().document(), json));
            case HTML -> DiffPage.of(diff(asked), asked.to().document().register(), json);
            default -> writer.json(diff(asked));
        };
    }

    private Diff diff(DiffRequest asked) {
        var changes =
                meant(asked.from(), asked.to()).stream()
                        .filter(meant -> changeFilter.matches(asked.filter(), meant.change()))
                        .toList();
        return Diff.of(asked.from().number(), asked.to().number(), changes);
    }

    /**
     * What the changes mean on the day of the later publication, whichever way they are asked for.
     */
    private List<MeantChange> meant(Snapshot from, Snapshot to) {
        var changes = DocumentDiff.between(from.document(), to.document());
        var later = to.number() >= from.number() ? to : from;
        var version = later.version();
        if (version == null) {
            return List.of();
        }
        var day = Days.of(version.publishedAt(), later.document());
        // One publication is told as its event told it; over several, none of their marks holds.
        boolean one = to.number() == from.number() + 1;
        return meanings.of(
                changes,
                to.document(),
                day,
                one && version.editorial() ? new EditorialMark(null) : null,
                one ? version.corrects() : null);
    }
}
