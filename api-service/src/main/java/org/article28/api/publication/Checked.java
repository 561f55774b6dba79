package org.article28.api.publication;

import java.time.Instant;
import java.util.List;
import org.article28.api.history.Snapshot;
import org.article28.api.meaning.MeantChange;
import org.article28.model.Document;
import org.article28.model.Finding;

/**
 * What a publication would make.
 *
 * @param newest the version that it would follow
 * @param publishedAt when: later than the newest version, in microseconds
 * @param changes empty where nothing would change
 */
public record Checked(
        Snapshot newest,
        Instant publishedAt,
        Document document,
        List<MeantChange> changes,
        List<Finding> findings) {

    public Checked {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }
}
