package org.article28.api.history;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Row of a part's content from one version on, until another; ended by a query, since the rest
 * never changes but for the owner's redaction.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries and operators read what no code does
@Table(name = "revision")
class Revision {

    @EmbeddedId private Key key;
    private long sinceVersion;
    private @Nullable Long untilVersion;
    private String content;
    private String salt;
    private String digest;
    private @Nullable LocalDate redactedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Revision() {}

    Revision(PartKey part, int revision, long sinceVersion, Sealed content) {
        this.key = new Key(part.part().wire(), part.id(), revision);
        this.sinceVersion = sinceVersion;
        this.content = content.text();
        this.salt = content.salt();
        this.digest = content.digest();
    }

    @Embeddable
    record Key(String part, String id, int revision) {}

    /** A revision in force, as a query reads it. */
    record InForce(
            String part, String id, int revision, String content, @Nullable LocalDate redactedOn) {}

    /** A revision of an entry, as a query reads it, with the instant at which it began to hold. */
    record OfEntry(
            String id, long since, @Nullable Long until, Instant publishedAt, String content) {}

    /** The register as of a version, as a query reads it. */
    record OfRegister(long version, String content) {}
}
