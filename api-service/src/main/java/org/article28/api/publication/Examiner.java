package org.article28.api.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.article28.api.findings.Examination;
import org.article28.api.findings.Findings;
import org.article28.api.findings.Occasion;
import org.article28.api.history.PublishedVersion;
import org.article28.api.meaning.Meanings;
import org.article28.api.timeline.Days;
import org.article28.api.timeline.Projection;
import org.article28.model.Finding;

/** What a publication would mean, and what the rules say of it. */
@ApplicationScoped
class Examiner {

    private final Meanings meanings;
    private final Findings findings;
    private final Projection projection;
    private final Clock clock;

    Examiner(Meanings meanings, Findings findings, Projection projection, Clock clock) {
        this.meanings = meanings;
        this.findings = findings;
        this.projection = projection;
        this.clock = clock;
    }

    Checked examine(Candidate candidate, PublishRequest request) {
        var told = told(candidate, request);
        return new Checked(
                told.newest(),
                told.publishedAt(),
                candidate.document(),
                told.examination().changes(),
                findings(told));
    }

    /** All that the rules say, of what is in force as well. */
    List<Finding> findings(Told told) {
        return findings.of(told.examination());
    }

    /** What keeps it back unless it is overridden. */
    List<Finding> blocking(Told told) {
        return findings.blocking(told.examination());
    }

    Told told(Candidate candidate, PublishRequest request) {
        var before = candidate.newest().document();
        var after = candidate.document();
        Instant publishedAt = PublishedVersion.next(candidate.newest().version(), clock.instant());
        var day = Days.of(publishedAt, after);
        var changes =
                meanings.of(
                        candidate.changes(), after, day, request.editorial(), request.corrects());
        if (request.editorial() != null && !changes.isEmpty()) {
            request.editorial().check(changes, projection, day);
        }
        var occasion = candidate.isFirst() ? Occasion.FIRST : request.occasion();
        return new Told(
                candidate.newest(),
                publishedAt,
                new Examination(before, after, changes, day, occasion));
    }
}
