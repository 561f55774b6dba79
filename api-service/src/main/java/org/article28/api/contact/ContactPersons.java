package org.article28.api.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The rows of contact persons, one for each sub-processor at the most. */
@ApplicationScoped
class ContactPersons implements PanacheRepositoryBase<ContactPerson, String> {

    /** Kept from others until the transaction ends. */
    Optional<ContactPerson> locked(String subProcessorId) {
        return findByIdOptional(subProcessorId, LockModeType.PESSIMISTIC_WRITE);
    }

    long nextRevision() {
        return ((Number)
                        getEntityManager()
                                .createNativeQuery(
                                        "select nextval('register.contact_person_revision')",
                                        Long.class)
                                .getSingleResult())
                .longValue();
    }
}
