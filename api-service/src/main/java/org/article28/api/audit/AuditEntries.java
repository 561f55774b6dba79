package org.article28.api.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The audit trail's rows; they are only ever added. */
@ApplicationScoped
class AuditEntries implements PanacheRepository<AuditEntry> {

    /** Key of an advisory lock, as any number that nobody else takes. */
    private static final long ORDER = 28_000_003L;

    /**
     * Waits for who writes before, so that ids commit in their order and no reader who comes back
     * for what follows misses one.
     */
    void append(AuditEntry entry) {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(" + ORDER + ") is null", Boolean.class)
                .getSingleResult();
        persist(entry);
    }

    /** At most {@code limit} after that one, oldest first. */
    @Transactional
    List<AuditEntry.Written> after(long id, int limit) {
        return find("id > ?1 order by id", id).page(0, limit).stream()
                .map(AuditEntry::written)
                .toList();
    }
}
