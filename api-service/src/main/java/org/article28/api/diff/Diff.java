package org.article28.api.diff;

import java.util.List;
import org.article28.api.meaning.MeantChange;
import org.article28.api.publication.Checked;
import org.article28.model.PublishedChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Applying the changes to document {@code from} gives document {@code to}. */
@Schema(
        description = "Applying the changes to document `from` gives document `to`",
        requiredProperties = {"from", "to", "changes"})
public record Diff(long from, long to, List<PublishedChange> changes) {

    static Diff of(long from, long to, List<MeantChange> changes) {
        return new Diff(from, to, changes.stream().map(MeantChange::published).toList());
    }

    /** From the newest version to the one that would be made, if there is anything to make. */
    public static Diff of(Checked checked) {
        long newest = checked.newest().number();
        return of(newest, checked.changes().isEmpty() ? newest : newest + 1, checked.changes());
    }
}
