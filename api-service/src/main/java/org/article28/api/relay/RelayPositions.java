package org.article28.api.relay;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** How far the relay came; it never goes back. */
@ApplicationScoped
class RelayPositions implements PanacheRepositoryBase<RelayPosition, Boolean> {

    @Transactional
    long lastSent() {
        return findById(true).lastSentVersion();
    }

    @Transactional
    void advanceTo(long version) {
        update("lastSentVersion = ?1 where lastSentVersion < ?1", version);
    }
}
