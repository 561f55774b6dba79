package org.article28.api.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Draft",
        description = "A set of edits on a base version",
        requiredProperties = {
            "id",
            "title",
            "state",
            "baseVersion",
            "revision",
            "editors",
            "createdBy",
            "createdAt",
            "updatedAt",
            "links"
        })
public record DraftView(
        UUID id,
        String title,
        DraftState state,
        @Schema(description = "The newest version when it was begun") long baseVersion,
        @Schema(description = "Counts its edits, from 1") int revision,
        @Schema(description = "Who began or edited it; they can't approve it") List<String> editors,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        @Schema(description = "The version that it became") @Nullable Long publishedVersion,
        @Schema(description = "Absent in lists") @Nullable List<ApprovalView> approvals,
        @Schema(description = "Where to read on") Map<String, String> links) {

    /** That somebody approved it. */
    @Schema(
            name = "DraftApproval",
            requiredProperties = {"subject", "at", "holds"})
    public record ApprovalView(
            String subject,
            Instant at,
            @Schema(description = "False once the draft was edited, or others published")
                    boolean holds) {}

    static DraftView of(DraftRecord draft) {
        return of(draft, null);
    }

    static DraftView of(DraftReview.Standing standing) {
        var approvals =
                standing.approvals().stream()
                        .map(a -> new ApprovalView(a.subject(), a.at(), standing.holds(a)))
                        .toList();
        return of(standing.draft(), approvals);
    }

    private static DraftView of(DraftRecord draft, @Nullable List<ApprovalView> approvals) {
        var self = "/v1/drafts/" + draft.id();
        var links = new LinkedHashMap<String, String>();
        links.put("self", self);
        for (var part : List.of("diff", "findings", "document", "preview")) {
            links.put(part, self + "/" + part);
        }
        if (draft.publishedVersion() != null) {
            links.put("version", "/v1/versions/" + draft.publishedVersion());
        }
        return new DraftView(
                draft.id(),
                draft.title(),
                draft.state(),
                draft.baseVersion(),
                draft.revision(),
                draft.editors(),
                draft.createdBy(),
                draft.createdAt(),
                draft.updatedAt(),
                draft.publishedVersion(),
                approvals,
                links);
    }
}
