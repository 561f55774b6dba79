package org.article28.api.desk.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a draft now would make.
 *
 * @param conflict why it can't be told; null where it can
 * @param edits of which it consists; told only with a conflict
 */
public record DraftContent(
        List<ChangeLine> changes,
        List<FindingLine> findings,
        @Nullable String conflict,
        List<EditLine> edits) {

    public DraftContent {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        edits = List.copyOf(edits);
    }

    /** Of a draft that is closed. */
    public static final DraftContent NONE = new DraftContent(List.of(), List.of(), null, List.of());

    static DraftContent ofConflict(String conflict, List<EditLine> edits) {
        return new DraftContent(List.of(), List.of(), conflict, edits);
    }

    /** Whether a reason is needed to publish it. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(FindingLine::blocks);
    }
}
