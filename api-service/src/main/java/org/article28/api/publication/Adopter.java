package org.article28.api.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.article28.api.access.Actor;
import org.article28.api.audit.AuditTrail;
import org.article28.api.audit.Deed;
import org.article28.api.history.History;
import org.article28.api.history.NewVersion;
import org.article28.api.history.Snapshot;
import org.article28.api.meaning.Meanings;
import org.article28.api.meaning.MeantChange;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.PastVersions.PastVersion;
import org.article28.api.timeline.Days;

/**
 * Takes over a history that was kept elsewhere: versions that were published then. Nobody is told,
 * and no rule of today is asked. All of it commits together or not at all.
 */
@ApplicationScoped
class Adopter {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final History history;
    private final Meanings meanings;
    private final AuditTrail audit;
    private final Clock clock;

    Adopter(History history, Meanings meanings, AuditTrail audit, Clock clock) {
        this.history = history;
        this.meanings = meanings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Returns the newest of the versions.
     *
     * @throws Rejection.Invalid as {@link PastVersions#of}
     * @throws Rejection.Conflict if something is published already
     */
    Snapshot adopt(List<PastDocument> documents, Actor actor) {
        var versions = PastVersions.of(documents, clock.instant());
        var newest =
                QuarkusTransaction.requiringNew()
                        .timeout((int) PATIENCE.toSeconds())
                        .call(() -> write(versions, actor));
        history.published(newest);
        return newest;
    }

    private Snapshot write(List<PastVersion> versions, Actor actor) {
        var newest = history.lockedNewest();
        if (newest.number() > 0) {
            throw new Rejection.Conflict(
                    "there are versions already: a history is taken over into an empty register");
        }
        for (var version : versions) {
            newest = history.append(newest, newVersion(version, actor));
        }
        audit.note(
                actor,
                Deed.of("import-history", "document")
                        .making(newest.number())
                        .with("versions", Long.toString(newest.number())));
        return newest;
    }

    private NewVersion newVersion(PastVersion version, Actor actor) {
        var document = version.document();
        var day = Days.of(version.publishedAt(), document);
        var meant = meanings.of(version.changes(), document, day, null, null);
        return new NewVersion(
                document,
                version.changes(),
                meant.stream().map(MeantChange::published).toList(),
                version.publishedAt(),
                version.note(),
                actor.subject(),
                null,
                false,
                true);
    }
}
