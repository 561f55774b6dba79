package org.article28.api.desk.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft without its content.
 *
 * @param state which an approval and a publication name, so that what was seen is what is meant
 * @param mayApprove whether who looks at it may be its second person
 */
public record DraftHead(
        String id,
        String title,
        String state,
        boolean open,
        String editors,
        @Nullable Long publishedVersion,
        List<ApprovalLine> approvals,
        boolean fourEyes,
        boolean mayApprove) {

    public DraftHead {
        approvals = List.copyOf(approvals);
    }

    /** That somebody approved it. */
    public record ApprovalLine(String subject, String at, boolean holds) {}
}
