package org.article28.api.publication;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.article28.api.audit.AuditTrail;
import org.article28.api.audit.Deed;
import org.article28.api.history.History;
import org.article28.api.history.NewVersion;
import org.article28.api.history.Snapshot;
import org.article28.api.meaning.MeantChange;
import org.article28.api.problem.Rejection;
import org.article28.model.Finding;
import org.article28.model.problem.FieldError;

/**
 * Makes versions. Version, revisions, event and audit entry commit together or not at all; one
 * publication at a time.
 */
@ApplicationScoped
public class Publisher {

    private final History history;
    private final Examiner examiner;
    private final AuditTrail audit;
    private final MeterRegistry meters;

    Publisher(History history, Examiner examiner, AuditTrail audit, MeterRegistry meters) {
        this.history = history;
        this.examiner = examiner;
        this.audit = audit;
        this.meters = meters;
    }

    /** As {@link #publish(Proposal)}, of an edit that publishes itself. */
    public Outcome publish(Edit edit, PublishRequest request) {
        return publish(Proposal.direct(edit, request));
    }

    /**
     * @throws Rejection.Invalid if the document would not fit together
     * @throws Rejection.FourEyes if the register asks for an approval that there is not
     * @throws Rejection.Unpublishable if findings keep it back
     * @throws Rejection as the edit meets the newest version
     */
    public Outcome publish(Proposal proposal) {
        var outcome = QuarkusTransaction.requiringNew().call(() -> write(proposal));
        if (outcome instanceof Outcome.Made(var snapshot)) {
            history.published(snapshot);
            meters.counter("article28.publications").increment();
        }
        return outcome;
    }

    /** What publishing would make, without a trace. */
    public Checked check(Edit edit, PublishRequest request) {
        return examiner.examine(Candidate.of(edit, history.newestSnapshot()), request);
    }

    private Outcome write(Proposal proposal) {
        var newest = history.lockedNewest();
        var edit = proposal.edit();
        var request = proposal.request();
        var candidate = Candidate.of(edit, newest);
        var outcome =
                candidate.changes().isEmpty()
                        ? new Outcome.Unchanged(newest)
                        : new Outcome.Made(append(candidate, proposal.target(edit), request));
        proposal.done(outcome);
        return outcome;
    }

    private Snapshot append(Candidate candidate, String target, PublishRequest request) {
        FourEyes.check(candidate.newest(), request);
        checkCorrection(candidate.newest(), request);
        var told = examiner.told(candidate, request);
        var blocking = examiner.blocking(told);
        if (!blocking.isEmpty() && request.override() == null) {
            meters.counter("article28.publications.refused").increment();
            throw new Rejection.Unpublishable(examiner.findings(told));
        }
        var made =
                history.append(
                        candidate.newest(),
                        new NewVersion(
                                candidate.document(),
                                candidate.changes(),
                                told.examination().changes().stream()
                                        .map(MeantChange::published)
                                        .toList(),
                                told.publishedAt(),
                                request.note(),
                                request.actor().subject(),
                                request.corrects(),
                                request.editorial() != null,
                                false));
        audit.note(request.actor(), deed(target, request, blocking, made.number()));
        return made;
    }

    private static void checkCorrection(Snapshot newest, PublishRequest request) {
        var corrects = request.corrects();
        if (corrects != null && corrects.version() > newest.number()) {
            throw new Rejection.Invalid(
                    List.of(
                            FieldError.at(
                                    "/corrects/version",
                                    "unknown-reference",
                                    "there is no version " + corrects.version())));
        }
    }

    private static Deed deed(
            String target, PublishRequest request, List<Finding> overridden, long version) {
        var mark = request.editorial();
        var corrects = request.corrects();
        var rules =
                overridden.stream().map(Finding::rule).distinct().collect(Collectors.joining(" "));
        return Deed.of("publish", target)
                .making(version)
                .with("override", request.override())
                .with("overridden", rules.isEmpty() ? null : rules)
                .with("editorial", mark == null ? null : mark.words())
                .with("corrects", corrects == null ? null : Long.toString(corrects.version()));
    }
}
