package org.article28.api.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.article28.api.access.Actor;
import org.article28.api.audit.AuditTrail;
import org.article28.api.audit.Deed;
import org.article28.api.history.History;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;

/** Keeps and erases contact persons; that it was done is noted, whom it names is not. */
@ApplicationScoped
class Contacts {

    private final ContactPersons persons;
    private final History history;
    private final AuditTrail audit;
    private final Clock clock;

    Contacts(ContactPersons persons, History history, AuditTrail audit, Clock clock) {
        this.persons = persons;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody is new there. */
    record Put(KeptPerson kept, boolean created) {}

    /**
     * @throws Rejection.NotFound if none is kept
     */
    @Transactional
    KeptPerson of(String subProcessorId) {
        return persons.findByIdOptional(subProcessorId)
                .map(ContactPerson::kept)
                .orElseThrow(() -> none(subProcessorId));
    }

    /**
     * @throws Rejection.NotFound if the newest version has no such entry
     * @throws Rejection.Stale if the writer saw another state
     */
    @Transactional
    Put put(String subProcessorId, Person person, Precondition seen, Actor actor) {
        if (history.newestSnapshot().entry(subProcessorId) == null) {
            throw new Rejection.NotFound("there is no sub-processor with the id " + subProcessorId);
        }
        var known = persons.locked(subProcessorId);
        seen.check(known.map(row -> row.kept().state()).orElse(null));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long revision = persons.nextRevision();
        var row = known.orElseGet(() -> new ContactPerson(subProcessorId, person, revision, at));
        row.become(person, revision, at);
        persons.persist(row);
        note(actor, "put-contact-person", subProcessorId);
        return new Put(row.kept(), known.isEmpty());
    }

    /**
     * Also of an entry that left.
     *
     * @throws Rejection.NotFound if none is kept
     * @throws Rejection.Stale if the writer saw another state
     */
    @Transactional
    void erase(String subProcessorId, Precondition seen, Actor actor) {
        var row = persons.locked(subProcessorId).orElseThrow(() -> none(subProcessorId));
        seen.check(row.kept().state());
        persons.delete(row);
        note(actor, "erase-contact-person", subProcessorId);
    }

    private void note(Actor actor, String action, String subProcessorId) {
        audit.note(actor, Deed.of(action, PartKey.subProcessor(subProcessorId).path()));
    }

    private static Rejection none(String subProcessorId) {
        return new Rejection.NotFound("no contact person is kept for " + subProcessorId);
    }
}
