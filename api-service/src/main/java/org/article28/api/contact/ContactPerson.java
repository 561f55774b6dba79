package org.article28.api.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Row of the person to speak to at one sub-processor. */
@Entity
@Table(name = "contact_person")
class ContactPerson {

    @Id private String subProcessorId;
    private String name;
    private @Nullable String role;
    private @Nullable String email;
    private @Nullable String phone;
    private long revision;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ContactPerson() {}

    ContactPerson(String subProcessorId, Person person, long revision, Instant at) {
        this.subProcessorId = subProcessorId;
        this.name = person.name();
        this.role = person.role();
        this.email = person.email();
        this.phone = person.phone();
        this.revision = revision;
        this.updatedAt = at;
    }

    void become(Person person, long revision, Instant at) {
        this.name = person.name();
        this.role = person.role();
        this.email = person.email();
        this.phone = person.phone();
        this.revision = revision;
        this.updatedAt = at;
    }

    KeptPerson kept() {
        return new KeptPerson(new Person(name, role, email, phone), revision, updatedAt);
    }
}
