package org.article28.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.article28.api.access.Actor;
import org.article28.api.audit.AuditTrail;
import org.article28.api.audit.Deed;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Applier;
import org.article28.api.publication.Checked;
import org.article28.api.publication.Edit;
import org.article28.api.publication.Preparation;
import org.article28.api.publication.PublishRequest;
import org.article28.api.publication.Publisher;

/** Shows a draft to those who decide on it, and takes their approval. */
@ApplicationScoped
public class DraftReview {

    private final Drafts drafts;
    private final DraftApprovals approvals;
    private final Workspaces workspaces;
    private final History history;
    private final Publisher publisher;
    private final AuditTrail audit;
    private final Clock clock;

    DraftReview(
            Drafts drafts,
            DraftApprovals approvals,
            Workspaces workspaces,
            History history,
            Publisher publisher,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.workspaces = workspaces;
        this.history = history;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A draft as it stands.
     *
     * @param newestVersion that it would be published after
     */
    public record Standing(DraftRecord draft, long newestVersion, List<Approval> approvals) {

        public String state() {
            return draft.state(newestVersion);
        }

        public boolean holds(Approval approval) {
            return approval.holds(draft, newestVersion);
        }
    }

    @Transactional
    public Standing standing(String id) {
        return standing(drafts.known(id));
    }

    private Standing standing(Draft draft) {
        return new Standing(draft.toRecord(), newest(), approvals.of(draft.id()));
    }

    /**
     * What publishing it now would make.
     *
     * @throws Rejection.Conflict if others changed what it changes
     */
    @Transactional
    public Checked check(String id, PublishRequest request) {
        var draft = drafts.known(id);
        var merge = workspaces.on(history.newestSnapshot(), draft).merge();
        return publisher.check(merge, request.on(draft.occasion()));
    }

    /**
     * What publishing it would make if that edit were in it; the draft stays as it is.
     *
     * @throws Rejection as {@link #check(String, PublishRequest)}, and as the edit meets the draft
     */
    @Transactional
    public Checked check(String id, Edit edit, PublishRequest request) {
        var draft = drafts.known(id);
        var workspace = workspaces.on(history.newestSnapshot(), draft);
        var changes = Preparation.drafted(edit, workspace.base()).changes();
        return publisher.check(workspace.with(changes).merge(), request.on(draft.occasion()));
    }

    /** What it does, part by part; also where it can't be published. */
    @Transactional
    public List<DraftEdit> edits(String id) {
        return workspaces.on(history.newestSnapshot(), drafts.known(id)).edits();
    }

    /**
     * Notes the approval of what the approver saw.
     *
     * @param seen states of the draft, one of which must be the present one
     * @throws Rejection.FourEyes if the approver is one of its editors
     */
    @Transactional
    public Standing approve(String id, List<String> seen, Actor actor) {
        var draft = drafts.lockedOpen(id);
        var standing = standing(draft);
        Applier.requireCurrent(seen, standing.state(), "the draft");
        if (draft.isEditor(actor.subject())) {
            throw new Rejection.FourEyes("who began or edited a draft can't approve it");
        }
        var key =
                new DraftApproval.Key(
                        draft.id(), actor.subject(), draft.revision(), standing.newestVersion());
        if (approvals.findByIdOptional(key).isEmpty()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            approvals.persist(new DraftApproval(key, now));
            approvals.flush();
            audit.note(
                    actor,
                    Deed.of("approve-draft", Drafting.target(draft))
                            .with("state", standing.state()));
        }
        return standing(draft);
    }

    private long newest() {
        return history.newest().map(PublishedVersion::number).orElse(0L);
    }
}
