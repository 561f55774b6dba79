package org.article28.notifier.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.article28.model.problem.FieldError;
import org.article28.notifier.list.ListAway;
import org.article28.notifier.list.NewestRegister;
import org.article28.notifier.problem.IfMatch;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.staff.Deeds;
import org.jspecify.annotations.Nullable;

/** Enters, changes and ends contractual contacts; each deed is noted without the address. */
@ApplicationScoped
class ContactKeeping {

    private final Contacts contacts;
    private final NewestRegister register;
    private final Deeds deeds;
    private final Clock clock;

    ContactKeeping(Contacts contacts, NewestRegister register, Deeds deeds, Clock clock) {
        this.contacts = contacts;
        this.register = register;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Entering the same contract and address again is refused, so that trying again is safe. */
    @Transactional
    Contact enter(ContactDraft request) {
        var draft = request.checked();
        checkReferences(draft);
        var entered =
                contacts.add(
                                UUID.randomUUID(),
                                draft,
                                clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .orElseThrow(() -> entered(draft));
        deeds.note("enter-contact", target(entered), null);
        return entered;
    }

    /** Ended since, it can be entered again at once. */
    private Rejection entered(ContactDraft.Checked draft) {
        var which = contacts.same(draft).map(known -> ": contact " + known.publicId()).orElse("");
        return new Rejection.Conflict("This contract has that address already" + which + ".");
    }

    @Transactional
    Contact replace(UUID id, IfMatch condition, ContactDraft request) {
        var known = locked(id, condition);
        var draft = request.checked();
        checkReferences(draft);
        checkEvidence(draft, known);
        deeds.note("change-contact", target(known), null);
        return contacts.replace(known.recipientId(), draft);
    }

    /** Who was told is read from the contact, so that it must stay who it was. */
    private static void checkEvidence(ContactDraft.Checked draft, Contact known) {
        var faults = new ArrayList<FieldError>();
        same("/email", draft.address(), known.address(), faults);
        same("/customer", draft.customer(), known.customer(), faults);
        same("/contractReference", draft.contractReference(), known.contractReference(), faults);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }

    private static void same(
            String pointer,
            @Nullable Object given,
            @Nullable Object known,
            List<FieldError> faults) {
        if (!Objects.equals(given, known)) {
            faults.add(
                    FieldError.at(
                            pointer,
                            "immutable",
                            "stays as it is, since it tells who was told: end this contact and"
                                    + " enter another"));
        }
    }

    @Transactional
    void end(UUID id, IfMatch condition) {
        var known = locked(id, condition);
        contacts.end(known.recipientId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        deeds.note("end-contact", target(known), null);
    }

    private Contact locked(UUID id, IfMatch condition) {
        var known = contacts.lock(id).orElseThrow(() -> missing(id.toString()));
        condition.check("r" + known.revision());
        return known;
    }

    static Rejection missing(String id) {
        return new Rejection.NotFound("There is no contractual contact " + id + ".");
    }

    private static String target(Contact contact) {
        return "contractual-contact/" + contact.publicId();
    }

    private void checkReferences(ContactDraft.Checked draft) {
        if (draft.services().isEmpty() && draft.sections().isEmpty()) {
            return;
        }
        try {
            References.check(draft, register.fresh());
        } catch (ListAway e) {
            throw new Rejection.ListAway();
        }
    }
}
