package org.article28.api.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;

/** Verifies what is kept, some versions at a time, however long the history is. */
@ApplicationScoped
class Verifications {

    private static final int VERSIONS = 200;

    private final History history;

    Verifications(History history) {
        this.history = history;
    }

    /** Recomputes the chain from version 1 up to that one. */
    @Transactional
    Verification upTo(PublishedVersion version) {
        var verifier = new ChainVerifier();
        for (long first = 1; first <= version.number(); first += VERSIONS) {
            long last = Math.min(version.number(), first + VERSIONS - 1);
            history.readBegun(first, last, verifier::begun);
            history.departures(first, last).forEach(verifier::left);
            history.after(first - 1, (int) (last - first + 1)).stream()
                    .filter(each -> each.number() <= last)
                    .forEach(verifier::version);
        }
        return verifier.result();
    }
}
