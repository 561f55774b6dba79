package org.article28.api.publication;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.article28.api.history.History;
import org.article28.api.history.NewVersion;
import org.article28.api.problem.Rejection;
import org.article28.model.Document;
import org.article28.model.DocumentCheck;
import org.article28.model.DocumentDiff;

/**
 * Makes versions. Version, revisions and event commit together or not at all; one publication at a
 * time.
 */
@ApplicationScoped
public class Publisher {

    private final History history;
    private final Clock clock;
    private final MeterRegistry meters;

    Publisher(History history, Clock clock, MeterRegistry meters) {
        this.history = history;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * @throws Rejection.Invalid if the document would not fit together
     * @throws Rejection as the edit meets the newest version
     */
    public Outcome publish(Edit edit, PublishRequest request) {
        var outcome = QuarkusTransaction.requiringNew().call(() -> write(edit, request));
        if (outcome instanceof Outcome.Made(var snapshot)) {
            history.published(snapshot);
            meters.counter("article28.publications").increment();
        }
        return outcome;
    }

    private Outcome write(Edit edit, PublishRequest request) {
        var newest = history.lockedNewest();
        var document = checked(edit, Applier.apply(edit, newest));
        var changes = DocumentDiff.between(newest.document(), document);
        if (changes.isEmpty()) {
            return new Outcome.Unchanged(newest);
        }
        var version =
                new NewVersion(
                        document, changes, clock.instant(), request.note(), request.subject());
        return new Outcome.Made(history.append(newest, version));
    }

    private static Document checked(Edit edit, Document document) {
        var faults = DocumentCheck.faults(document);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(Places.errors(faults, edit, document));
        }
        return document.canonical();
    }
}
