package org.article28.api.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.article28.api.access.Actor;
import org.jspecify.annotations.Nullable;

/** Row of one write. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;
    private String subject;
    private @Nullable String address;
    private String action;
    private String target;
    private @Nullable Long version;
    private String details;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AuditEntry() {}

    /** {@code details}: those of the deed, as a JSON object. */
    AuditEntry(Actor actor, Instant at, Deed deed, String details) {
        this.at = at;
        this.subject = actor.subject();
        this.address = actor.address();
        this.action = deed.action();
        this.target = deed.target();
        this.version = deed.version();
        this.details = details;
    }

    Written written() {
        return new Written(
                id == null ? 0 : id, at, subject, address, action, target, version, details);
    }

    /** As it was written. */
    record Written(
            long id,
            Instant at,
            String subject,
            @Nullable String address,
            String action,
            String target,
            @Nullable Long version,
            String details) {}
}
