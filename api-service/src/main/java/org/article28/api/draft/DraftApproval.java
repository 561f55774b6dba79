package org.article28.api.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Row of an approval: of one revision of a draft, seen on one version. */
@Entity
@Table(name = "draft_approval")
class DraftApproval {

    @EmbeddedId private Key key;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DraftApproval() {}

    DraftApproval(Key key, Instant at) {
        this.key = key;
        this.at = at;
    }

    @Embeddable
    record Key(
            @Column(name = "draft_id") UUID draft, String subject, int revision, long onVersion) {}

    Approval toRecord() {
        return new Approval(key.subject(), key.revision(), key.onVersion(), at);
    }
}
