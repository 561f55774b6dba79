package org.article28.api.desk.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a draft now would make.
 *
 * @param conflict why it can't be told; null where it can
 * @param touched the parts that it changes, as forms name them; told only with a conflict
 */
public record DraftContent(
        List<ChangeLine> changes,
        List<FindingLine> findings,
        @Nullable String conflict,
        List<String> touched) {

    public DraftContent {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        touched = List.copyOf(touched);
    }

    /** Of a draft that is closed. */
    public static final DraftContent NONE = new DraftContent(List.of(), List.of(), null, List.of());

    static DraftContent ofConflict(String conflict, List<String> touched) {
        return new DraftContent(List.of(), List.of(), conflict, touched);
    }

    /** Whether a reason is needed to publish it. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(FindingLine::blocks);
    }
}
