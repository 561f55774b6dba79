package org.article28.api.desk.drafts;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says.
 *
 * @param severity as readers are told it
 * @param blocks whether it keeps the draft from being published
 * @param detail without the name of the entry
 * @param entry id of the sub-processor that it is about; null where it is about none in the draft
 */
public record FindingLine(
        String severity,
        boolean blocks,
        boolean existing,
        String detail,
        String source,
        @Nullable String entry,
        @Nullable String name) {}
