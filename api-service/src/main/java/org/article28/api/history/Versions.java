package org.article28.api.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.Session;

/** The log of versions. */
@ApplicationScoped
class Versions implements PanacheRepositoryBase<Version, Long> {

    private static final int FETCHED = 200;

    Optional<PublishedVersion> newest() {
        return find("order by number desc").firstResultOptional().map(Version::toRecord);
    }

    Optional<PublishedVersion> numbered(long number) {
        return findByIdOptional(number).map(Version::toRecord);
    }

    /** The newest version that corrects that one. */
    Optional<Long> correctionOf(long number) {
        return find("correctsVersion = ?1 order by number desc", number)
                .firstResultOptional()
                .map(version -> version.toRecord().number());
    }

    Optional<PublishedVersion> at(Instant instant) {
        return find("publishedAt <= ?1 order by number desc", instant)
                .firstResultOptional()
                .map(Version::toRecord);
    }

    List<PublishedVersion> after(long number, int limit) {
        return find("number > ?1 order by number", number).page(0, limit).stream()
                .map(Version::toRecord)
                .toList();
    }

    /**
     * The canonical texts of publications, in order, as many as fit into {@code characters}, but at
     * least one if there is one.
     */
    @Transactional
    List<String> publicationsAfter(long number, int limit, long characters) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select publication from (
                            select number, publication,
                                   sum(length(publication)) over (order by number) - length(publication) as before
                            from register.version where number > :number order by number limit :limit) page
                        where before < :characters order by number
                        """,
                        String.class)
                .setParameter("number", number)
                .setParameter("limit", limit)
                .setParameter("characters", characters)
                .getResultList();
    }

    /** What publications told, oldest first; read from what was written then. */
    void told(long after, long upTo, Consumer<ToldChange> reader) {
        try (var rows =
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(
                                """
                                select change ->> 'part' as part,
                                       coalesce(change ->> 'subProcessorId', change ->> 'id') as id,
                                       change ->> 'kind' as kind, change ->> 'class' as change_class,
                                       cast(change ->> 'lastDayToObject' as date) as last_day
                                from register.version
                                cross join lateral json_array_elements(cast(publication as json) -> 'changes')
                                    with ordinality as told (change, place)
                                where number > :after and number <= :upTo
                                order by number, place
                                """,
                                Tuple.class)
                        .addScalar("part", String.class)
                        .addScalar("id", String.class)
                        .addScalar("kind", String.class)
                        .addScalar("change_class", String.class)
                        .addScalar("last_day", LocalDate.class)
                        .setParameter("after", after)
                        .setParameter("upTo", upTo)
                        .setFetchSize(FETCHED)
                        .getResultStream()) {
            rows.map(Versions::told).forEach(reader);
        }
    }

    private static ToldChange told(Tuple row) {
        return new ToldChange(
                PartKey.stored(row.get("part", String.class), row.get("id", String.class)),
                row.get("kind", String.class),
                row.get("change_class", String.class),
                row.get("last_day", LocalDate.class));
    }

    List<PendingEvent> eventsAfter(long number, int limit) {
        return getEntityManager()
                .createQuery(
                        """
                        select new org.article28.api.history.PendingEvent(v.number, v.registerId, v.event)
                        from Version v where v.number > :number order by v.number
                        """,
                        PendingEvent.class)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }

    void announce(long number) {
        getEntityManager()
                .createNativeQuery(
                        "select pg_notify('article28_version', :number) is null", Boolean.class)
                .setParameter("number", Long.toString(number))
                .getSingleResult();
    }

    /** Waits until nobody else publishes; held until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery(
                        "select only_row from register.publication_lock for update", Boolean.class)
                .getSingleResult();
    }
}
