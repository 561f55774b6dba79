package org.article28.api.history;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.article28.model.Correction;
import org.article28.model.Publication;
import org.article28.model.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Row of a published version; its two texts may be large, and are read only by queries that ask for
 * them.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries and operators read what no code does
@Table(name = "version")
class Version {

    @Id private long number;
    private Instant publishedAt;
    private String publishedBy;
    private @Nullable String note;
    private int added;
    private int removed;
    private int updated;
    private String hash;
    private @Nullable String previousHash;
    private String registerId;
    private @Nullable Long correctsVersion;
    private @Nullable String correctsReason;
    private boolean editorial;
    private boolean imported;

    @Basic(fetch = FetchType.LAZY)
    private String publication;

    @Basic(fetch = FetchType.LAZY)
    private String event;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Version() {}

    Version(
            Publication content,
            boolean editorial,
            String registerId,
            String publishedBy,
            String publication,
            String event) {
        this.number = content.version();
        this.publishedAt = content.publishedAt();
        this.publishedBy = publishedBy;
        this.note = content.note();
        this.added = content.summary().added();
        this.removed = content.summary().removed();
        this.updated = content.summary().updated();
        this.hash = content.hash();
        this.previousHash = content.previousHash();
        this.registerId = registerId;
        var corrects = content.corrects();
        this.correctsVersion = corrects == null ? null : corrects.version();
        this.correctsReason = corrects == null ? null : corrects.reason();
        this.editorial = editorial;
        this.imported = content.imported();
        this.publication = publication;
        this.event = event;
    }

    PublishedVersion toRecord() {
        return new PublishedVersion(
                number,
                publishedAt,
                note,
                new Summary(added, removed, updated),
                hash,
                previousHash,
                correctsVersion == null || correctsReason == null
                        ? null
                        : new Correction(correctsVersion, correctsReason),
                editorial,
                imported,
                publishedBy);
    }
}
