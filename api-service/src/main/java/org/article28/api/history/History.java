package org.article28.api.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.article28.model.Register;
import org.article28.model.SubProcessor;

/** What was published, and when. Append-only. */
@ApplicationScoped
public class History {

    private final Versions versions;
    private final Revisions revisions;
    private final Snapshots snapshots;
    private final Appender appender;
    private final Past past;
    private final Heads heads;
    private final PublicationPages pages;

    History(
            Versions versions,
            Revisions revisions,
            Snapshots snapshots,
            Appender appender,
            Past past,
            Heads heads,
            PublicationPages pages) {
        this.versions = versions;
        this.revisions = revisions;
        this.snapshots = snapshots;
        this.appender = appender;
        this.past = past;
        this.heads = heads;
        this.pages = pages;
    }

    /** As this replica knows it: another one may have published a moment ago. */
    public Optional<PublishedVersion> newest() {
        return Optional.ofNullable(heads.now().version());
    }

    /**
     * Returns once a version after that number is published, or after that time.
     *
     * @throws InterruptedException when the service stops
     */
    public void await(long number, Duration atMost) throws InterruptedException {
        heads.await(number, atMost);
    }

    @Transactional
    public Optional<PublishedVersion> numbered(long number) {
        return versions.numbered(number);
    }

    /**
     * The number of the newest version that corrects that one. None corrects the newest, of which
     * is told without the database.
     */
    @Transactional
    public Optional<Long> correctionOf(long number) {
        boolean isNewest = newest().filter(version -> version.number() <= number).isPresent();
        return isNewest ? Optional.empty() : versions.correctionOf(number);
    }

    /** The version in force at that instant. */
    @Transactional
    public Optional<PublishedVersion> at(Instant instant) {
        return versions.at(instant);
    }

    /** At most {@code limit} versions after that number, oldest first. */
    @Transactional
    public List<PublishedVersion> after(long number, int limit) {
        return versions.after(number, limit);
    }

    /**
     * The publications after that number as they were written, oldest first: at most {@code limit},
     * and no more than about {@code characters} of text, but one at least.
     */
    public List<String> publicationsAfter(long number, int limit, long characters) {
        return pages.after(number, limit, characters);
    }

    /**
     * Hands over what the publications after {@code after} told, up to {@code upTo}, oldest first;
     * few of them are in memory at once.
     */
    @Transactional
    public void readTold(long after, long upTo, Consumer<ToldChange> reader) {
        versions.told(after, upTo, reader);
    }

    /** What that part was, from that revision on, oldest first; also of one that left. */
    @Transactional
    public List<DatedRevision> revisions(PartKey part, int from, int limit) {
        return revisions.of(part, from, limit);
    }

    /** The number of that part's last revision; 0 where there never was that part. */
    @Transactional
    public int lastRevision(PartKey part) {
        return revisions.last(part);
    }

    /**
     * Hands over what began with the versions from {@code first} to {@code last}, in no order; few
     * of them are in memory at once.
     */
    @Transactional
    public void readBegun(long first, long last, Consumer<StoredRevision> reader) {
        revisions.begun(first, last, reader);
    }

    /** Which parts left with the versions from {@code first} to {@code last}, in no order. */
    @Transactional
    public List<Departure> departures(long first, long last) {
        return revisions.departures(first, last);
    }

    /** Events after that version, oldest first. */
    @Transactional
    public List<PendingEvent> eventsAfter(long number, int limit) {
        return versions.eventsAfter(number, limit);
    }

    /** How often the owner redacted something. */
    public long redactions() {
        return heads.now().redactions();
    }

    /** Of {@link #newest}; empty before the first publication. */
    @Transactional
    public Snapshot newestSnapshot() {
        return newest().map(snapshots::of).orElse(Snapshot.EMPTY);
    }

    @Transactional
    public Snapshot snapshot(PublishedVersion version) {
        return snapshots.of(version);
    }

    /**
     * The revisions of these entries that were made up to that version, by id; the newest first.
     */
    @Transactional
    public Map<String, List<PastEntry>> pastEntries(Collection<String> ids, long version) {
        return past.entries(ids, version);
    }

    /** The register as it was in each of these versions, by number. */
    @Transactional
    public Map<Long, Register> pastRegisters(Collection<Long> versions) {
        return past.registers(versions);
    }

    /** Entries that were in some version and are not in the newest, as they were last. */
    @Transactional
    public List<SubProcessor> departedEntries() {
        return past.departedEntries();
    }

    /** The newest snapshot, with everybody else kept from publishing until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Snapshot lockedNewest() {
        versions.lock();
        heads.asked();
        return newestSnapshot();
    }

    /**
     * Appends a version after the locked newest one; {@link #published} follows once it is
     * committed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Snapshot append(Snapshot newest, NewVersion next) {
        return appender.append(newest, next);
    }

    /** Makes a committed version the one that is served. */
    public void published(Snapshot committed) {
        snapshots.keep(committed);
        var version = committed.version();
        if (version != null) {
            heads.published(version);
        }
    }
}
