package org.article28.api.page.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.article28.api.page.Changes;
import org.article28.api.page.Speech;
import org.article28.api.page.record.RecordPage.Past;
import org.article28.api.register.EntryRevision;
import org.article28.api.register.EntryRevisions;
import org.article28.model.PartKind;
import org.article28.model.PublishedChange;
import org.article28.model.Register;
import org.article28.wording.ChangeView;
import org.jspecify.annotations.Nullable;

/** Puts the history of an entry into words. Pure. */
final class Pasts {

    private final Register register;
    private final Speech speech;
    private final Changes changes;

    Pasts(Register register, Speech speech, ObjectMapper json) {
        this.register = register;
        this.speech = speech;
        this.changes = new Changes(register, speech.words(), json);
    }

    /** Newest first. */
    List<Past> of(EntryRevisions told) {
        var pasts = new ArrayList<Past>();
        var revisions = told.revisions();
        for (int i = 0; i < revisions.size(); i++) {
            var next = i + 1 < revisions.size() ? revisions.get(i + 1) : null;
            pasts.add(past(told.id(), revisions.get(i), next));
        }
        Collections.reverse(pasts);
        return pasts;
    }

    private Past past(String id, EntryRevision revision, @Nullable EntryRevision next) {
        return new Past(
                speech.say().version(revision.version()),
                comparison(revision.version()),
                speech.words().days().day(revision.publishedAt(), register),
                left(revision, next),
                revision.kind().equals(PublishedChange.ADDED) ? null : change(id, revision));
    }

    private String comparison(long version) {
        return speech.to("/diff?from=" + (version - 1) + "&to=" + version);
    }

    /** Null where the next revision took its place at once, or where it still holds. */
    private @Nullable String left(EntryRevision revision, @Nullable EntryRevision next) {
        var until = revision.until();
        boolean replaced = next != null && until != null && next.version() == until;
        return until == null || replaced ? null : speech.say().version(until);
    }

    private ChangeView change(String id, EntryRevision revision) {
        var change =
                new PublishedChange(
                        PartKind.SUB_PROCESSOR.wire(),
                        revision.kind(),
                        null,
                        null,
                        id,
                        null,
                        revision.name(),
                        Set.of(),
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        revision.fields(),
                        null,
                        null);
        return changes.of(List.of(change)).getFirst();
    }
}
