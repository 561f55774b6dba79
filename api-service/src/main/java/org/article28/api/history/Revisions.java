package org.article28.api.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.article28.model.PartKind;
import org.hibernate.Session;

/** Temporal rows: which content held from which version until which. */
@ApplicationScoped
class Revisions implements PanacheRepositoryBase<Revision, Revision.Key> {

    private static final int FETCHED = 200;

    /** What held at that version; an index gives it, however much there was before and after. */
    List<Revision.InForce> inForce(long version) {
        return getEntityManager()
                .createQuery(
                        """
                        select new org.article28.api.history.Revision$InForce(
                            r.key.part, r.key.id, r.key.revision, r.content, r.redactedOn)
                        from Revision r
                        where cast(
                            sql('int8range(?, ?) @> ?', r.sinceVersion, r.untilVersion, cast(:version as Long))
                            as Boolean)
                        """,
                        Revision.InForce.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** What one part was, from that revision on, oldest first. */
    List<DatedRevision> of(PartKey part, int from, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                        select new org.article28.api.history.DatedRevision(
                            r.key.revision, r.sinceVersion, v.publishedAt, r.untilVersion, r.content)
                        from Revision r join Version v on v.number = r.sinceVersion
                        where r.key.part = :part and r.key.id = :id and r.key.revision >= :from
                        order by r.key.revision
                        """,
                        DatedRevision.class)
                .setParameter("part", part.part().wire())
                .setParameter("id", part.id())
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number of the last one; 0 where there never was that part. */
    int last(PartKey part) {
        return getEntityManager()
                .createQuery(
                        """
                        select coalesce(max(r.key.revision), 0) from Revision r
                        where r.key.part = :part and r.key.id = :id
                        """,
                        Integer.class)
                .setParameter("part", part.part().wire())
                .setParameter("id", part.id())
                .getSingleResult();
    }

    /** What began with the versions from one to another; a few rows are in memory at once. */
    void begun(long first, long last, Consumer<StoredRevision> reader) {
        try (var rows =
                getEntityManager()
                        .unwrap(Session.class)
                        .createQuery(
                                """
                                select new org.article28.api.history.StoredRevision(
                                    r.key.part, r.key.id, r.key.revision, r.sinceVersion,
                                    r.content, r.salt, r.digest, r.redactedOn)
                                from Revision r where r.sinceVersion between :first and :last
                                """,
                                StoredRevision.class)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .setFetchSize(FETCHED)
                        .getResultStream()) {
            rows.forEach(reader);
        }
    }

    /** Which parts left with the versions from one to another: they ended and did not go on. */
    List<Departure> departures(long first, long last) {
        return getEntityManager()
                .createQuery(
                        """
                        select new org.article28.api.history.Departure(
                            r.untilVersion, r.key.part, r.key.id)
                        from Revision r where r.untilVersion between :first and :last
                          and not exists (
                            select 1 from Revision next where next.key.part = r.key.part
                              and next.key.id = r.key.id and next.sinceVersion = r.untilVersion)
                        """,
                        Departure.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** How often the owner redacted something. */
    long redactions() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select redactions from register.redaction_count", Long.class)
                .getSingleResult();
    }

    /** The last content of each part of that kind that is not in force, by id. */
    List<String> departed(PartKind kind) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select distinct on (id) content from register.revision past
                        where part = :part and not exists (
                            select 1 from register.revision current
                            where current.part = past.part and current.id = past.id
                              and current.until_version is null)
                        order by id, revision desc
                        """,
                        String.class)
                .setParameter("part", kind.wire())
                .getResultList();
    }

    /**
     * The number of the last revision of each of these parts, as far as there ever was one; asked
     * one by one, so that an index gives it without the earlier ones.
     */
    Map<PartKey, Integer> lastNumbers(Collection<PartKey> parts) {
        var last = new HashMap<PartKey, Integer>();
        idsByKind(parts).forEach((kind, ids) -> last.putAll(lastNumbers(kind, ids)));
        return last;
    }

    private Map<PartKey, Integer> lastNumbers(PartKind kind, String[] ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select id, last from (
                            select id, (select max(revision) from register.revision r
                                        where r.part = :part and r.id = wanted.id) as last
                            from unnest(cast(:ids as text[])) wanted (id)) known
                        where last is not null
                        """,
                        Tuple.class)
                .setParameter("part", kind.wire())
                .setParameter("ids", ids)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> new PartKey(kind, row.get("id", String.class)),
                                row -> row.get("last", Integer.class)));
    }

    /** All revisions of these entries that were made up to that version, the newest first. */
    List<Revision.OfEntry> ofEntries(Collection<String> ids, long version) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select r.id, r.since_version, r.until_version, v.published_at, r.content
                        from register.revision r
                        join register.version v on v.number = r.since_version
                        where r.part = 'sub-processor' and r.id = any(:ids) and r.since_version <= :version
                        order by r.id, r.revision desc
                        """,
                        Tuple.class)
                .addScalar("id", String.class)
                .addScalar("since_version", Long.class)
                .addScalar("until_version", Long.class)
                .addScalar("published_at", Instant.class)
                .addScalar("content", String.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("version", version)
                .getResultStream()
                .map(
                        row ->
                                new Revision.OfEntry(
                                        row.get("id", String.class),
                                        row.get("since_version", Long.class),
                                        row.get("until_version", Long.class),
                                        row.get("published_at", Instant.class),
                                        row.get("content", String.class)))
                .toList();
    }

    /** The register as of each of these versions. */
    List<Revision.OfRegister> ofRegister(Collection<Long> versions) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select v.number, r.content from register.version v
                        join register.revision r on r.part = 'register' and r.since_version <= v.number
                            and (r.until_version is null or r.until_version > v.number)
                        where v.number = any(:versions)
                        """,
                        Tuple.class)
                .addScalar("number", Long.class)
                .addScalar("content", String.class)
                .setParameter("versions", versions.toArray(Long[]::new))
                .getResultStream()
                .map(
                        row ->
                                new Revision.OfRegister(
                                        row.get("number", Long.class),
                                        row.get("content", String.class)))
                .toList();
    }

    /** Ends the current revisions of these parts with that version. */
    void end(Collection<PartKey> parts, long version) {
        idsByKind(parts)
                .forEach(
                        (kind, ids) ->
                                getEntityManager()
                                        .createNativeQuery(
                                                """
                                                update register.revision set until_version = :version
                                                where part = :part and id = any(:ids) and until_version is null
                                                """)
                                        .setParameter("version", version)
                                        .setParameter("part", kind.wire())
                                        .setParameter("ids", ids)
                                        .executeUpdate());
    }

    private static Map<PartKind, String[]> idsByKind(Collection<PartKey> parts) {
        return parts.stream()
                .collect(
                        Collectors.groupingBy(
                                PartKey::part,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(PartKey::id, Collectors.toList()),
                                        ids -> ids.toArray(String[]::new))));
    }
}
