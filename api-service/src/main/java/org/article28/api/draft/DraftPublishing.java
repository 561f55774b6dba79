package org.article28.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.article28.api.history.History;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Applier;
import org.article28.api.publication.Edit;
import org.article28.api.publication.Outcome;
import org.article28.api.publication.Proposal;
import org.article28.api.publication.PublishRequest;
import org.article28.api.publication.Publisher;
import org.jspecify.annotations.Nullable;

/** Publishes a draft as one version. */
@ApplicationScoped
public class DraftPublishing {

    private final Drafts drafts;
    private final DraftApprovals approvals;
    private final Workspaces workspaces;
    private final History history;
    private final Publisher publisher;
    private final Clock clock;

    DraftPublishing(
            Drafts drafts,
            DraftApprovals approvals,
            Workspaces workspaces,
            History history,
            Publisher publisher,
            Clock clock) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.workspaces = workspaces;
        this.history = history;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * @param seen states of the draft, one of which must be the present one; empty for any
     * @throws Rejection.Stale if none is
     * @throws Rejection.Conflict if it is no longer open, changes nothing, or if others changed
     *     what it changes
     * @throws Rejection as {@link Publisher#publish} refuses
     */
    public Outcome publish(String id, List<String> seen, PublishRequest request) {
        return publisher.publish(new OfDraft(id, seen, request));
    }

    /** Read and closed while nobody else publishes, and nobody edits the draft. */
    private final class OfDraft implements Proposal {

        private final String id;
        private final List<String> seen;
        private final PublishRequest asked;
        private @Nullable Draft draft;

        private OfDraft(String id, List<String> seen, PublishRequest asked) {
            this.id = id;
            this.seen = seen;
            this.asked = asked;
        }

        private Draft locked() {
            if (draft == null) {
                draft = drafts.lockedOpen(id);
            }
            return draft;
        }

        @Override
        public String target(Edit edit) {
            return Drafting.target(locked());
        }

        @Override
        public Edit edit() {
            var newest = history.newestSnapshot();
            var state = locked().toRecord().state(newest.number());
            Applier.requireCurrent(seen, state, "the draft");
            var workspace = workspaces.on(newest, locked());
            if (workspace.touched().isEmpty()) {
                throw new Rejection.Conflict("the draft changes nothing");
            }
            return workspace.merge();
        }

        /** The approval of its present revision, the newest of them. */
        @Override
        public PublishRequest request() {
            int revision = locked().revision();
            var approved =
                    approvals.of(locked().id()).stream()
                            .filter(approval -> approval.revision() == revision)
                            .max(Comparator.comparingLong(Approval::onVersion));
            return asked.on(locked().occasion())
                    .approvedOn(approved.map(Approval::onVersion).orElse(null));
        }

        @Override
        public void done(Outcome outcome) {
            locked().published(
                            outcome.newest().number(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }
}
