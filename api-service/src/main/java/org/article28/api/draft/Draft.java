package org.article28.api.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.article28.api.findings.Occasion;
import org.jspecify.annotations.Nullable;

/** Row of a draft; what it changes stands in rows of {@link DraftPart}. */
@Entity
@Table(name = "draft")
class Draft {

    @Id private UUID id;
    private String title;
    private String state;
    private int revision;
    private long baseVersion;
    private String[] editors;
    private boolean imported;
    private String createdBy;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Long publishedVersion;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Draft() {}

    Draft(String title, long baseVersion, String subject, Instant now) {
        this.id = UUID.randomUUID();
        this.title = title;
        this.state = DraftState.OPEN.wire();
        this.revision = 1;
        this.baseVersion = baseVersion;
        this.editors = new String[] {subject};
        this.createdBy = subject;
        this.createdAt = now;
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    int revision() {
        return revision;
    }

    boolean isEditor(String subject) {
        return List.of(editors).contains(subject);
    }

    void edited(String subject, Instant now) {
        var all = new TreeSet<>(List.of(editors));
        all.add(subject);
        editors = all.toArray(String[]::new);
        revision++;
        updatedAt = now;
    }

    void imported() {
        imported = true;
    }

    Occasion occasion() {
        return imported ? Occasion.IMPORT : Occasion.EDIT;
    }

    void discarded(Instant now) {
        state = DraftState.DISCARDED.wire();
        updatedAt = now;
    }

    void published(long version, Instant now) {
        state = DraftState.PUBLISHED.wire();
        publishedVersion = version;
        updatedAt = now;
    }

    DraftRecord toRecord() {
        return new DraftRecord(
                id,
                title,
                DraftState.of(state),
                revision,
                baseVersion,
                List.of(editors),
                createdBy,
                createdAt,
                updatedAt,
                publishedVersion);
    }
}
