package org.article28.api.draft;

import java.time.Instant;

/**
 * That somebody approved a draft.
 *
 * @param revision of the draft that they saw
 * @param onVersion the newest version that they saw it on
 */
public record Approval(String subject, int revision, long onVersion, Instant at) {

    /** Any edit, and any publication by others, voids it. */
    boolean holds(DraftRecord draft, long newestVersion) {
        return revision == draft.revision() && onVersion == newestVersion;
    }
}
